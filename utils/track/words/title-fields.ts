// Sources: false friends and unit heads checked against O*NET 27.0 titles (CC BY 4.0), ESCO v1.1.1 (free reuse with attribution) and the German KldB digits 93 and 94.

/**
 * What a manager word manages, folded, in en de fr pt sv es nl it pl; two words where the pair decides ("customer success").
 * `function`: things, not people; `commercial`: selling and marketing, either way; `unit`: a workforce or a staffed place; `team`: a standing team, shift or crew.
 */
export const TITLE_FIELDS = {
  function:
    'pm analytics creative product products produkt produkts produkte produit produits produto produtos producto productos prodotto prodotti produktu produktow project projects projekt projekte projet projets projeto projetos proyecto proyectos progetto progetti projektu programme program programs programmes programa programas programma account accounts konto kunden kund conta contas cuenta cuentas compte comptes clientele client clients cliente clientes klient clienti customer relationship relationships case cases fall care community social media medien brand category campaign content contenu event events property properties immobilien hausverwalter asset assets fund funds wealth portfolio portefeuille patrimoine patrimoines risk risque territory territoire contract contracts contrat contratos change release incident problem delivery office stage database datenbank knowledge emergency renewal renewals partner partners channel channels engagement enablement escalation escalations bid proposal proposals tender test testing tests implementation onboarding process processes prozess prozesse quality qualitat qualite data daten growth seo sea crm ecommerce commerce influencer talent benefits compensation tax treasury payroll pricing demand supply inventory vendor supplier procurement purchasing einkauf achat achats compras sourcing grant grants policy regulatory compliance privacy security audit communication communications kommunikation pr press editorial publication publications curriculum translation localization strategy insights intelligence transformation integration integrations lifecycle acquisition development key candidate recruiting recruitment people hr personal deployment configuration environment facilities facility gebaude fleet travel schedule planning land lease leasing tenant trafego traffic affaires affaire negocio negocios rang partie pub publicite mission dossier dossiers bau budowy bauprojekt teilprojekt reise spiel prov budget kampagnen vertrags bestands objektbetreuung miljo kvalitet inkops kategori anlage sortiments dienst applikation applikations success scrum agile erfolg zaak klanten markt contenido contenidos redes conteudo patient',
  commercial:
    'sales sale selling marketing vertrieb vertriebs verkauf verkaufs ventes ventas vendas vente comercial commercial commerciale merchandising advertising fundraising partnerships partnership alliances alliance business territory market export handel handels forsaljnings salj marknads marknad vendite sprzedazy digital brand online performance gtm revenue',
  unit: 'engineering development entwicklungs entwicklung software infrastructure operations betriebs betrieb store stores shop shops branch filial filiale markt marktes agence agencia sucursal loja tienda magasin negozio sklepu oddzialu dzialu plant factory werk werks werkstatt usine planta fabrica stabilimento produktions produktion production producao produccion manufacturing fabrik fabriks nurse nursing ward station stations stationsleitung pflege pflegedienst kitchen kuchen restaurant bar hotel housekeeping clinic hospital warehouse lager logistik depot terminal school schul kita abteilungs abteilung bereichs bereich departement departamento department division divisions direction service services servicio servico servicos setor sektions gruppenbereich enhets enhet avdelnings avdelning butiks butik drift support supports helpdesk bureau standort niederlassungs niederlassung objekt einrichtungs heim haus bezirks regional gebiets etablissement etablissements etablishment area district center centre centro zentrum laboratory lab atelier taller salle rayon studio newsroom edv technik teknisk ekonomi redovisnings finans afdelings afdeling reparto zakladu wydzialu elections election field organizing sre devops reliability architecture workforce personnel staffing staff',
  team: 'team teams equipe equipes equipo equipos equipa shift schicht schichten turno turnos crew squad squads gruppen gruppe skift arbets arbete lag grupp ploeg ekip zmiany zespolu brigade brygady crewmember kolonnen trupp charge floor duty line squadra',
} as const;
export type Field = keyof typeof TITLE_FIELDS;

/** Fields that one person often heads alone, so that a director or manager of one leads people less often than the title says; English. */
export const HEADED_ALONE =
  'communications communication media press development fundraising giving donor donors grants gifts philanthropy policy advocacy relations affairs government political legislative partnerships partnership equity inclusion diversity culture people training learning evaluation research compliance finance operations organizing field business systems';

/** Work on other people's people: who trains, hires or advises those that a manager leads says so in a manager's words. */
export const PEOPLE_WORK =
  'hr hrbp rh people human humanos humanas humaines talent recruiter recruiterin recruiting recruitment recruteur recrutador recrutamento rekryterare learning training trainer culture personalreferent';

/** Words before "director" or after "directeur/diretor/director de" that name a craft or a client, not a unit. */
export const CRAFT_DIRECTORS =
  'art arte artistic artistique artistico artistica artdirector creative creativo creativa criativo criacao creation casting music musik musical choir orchestra orquesta stage scene photography fotografia film movie lighting regie obra lavori cuisine';
export const CLIENT_DIRECTORS =
  'account accounts client clients project projet proyecto projeto program programme programa medical media engagement partner cuentas contas strategy delivery cuenta conta';

/** Words that a head noun may carry without naming what it heads: place and reach. */
export const REACH =
  'global international national regional country area district local group corporate general worldwide emea apac latam amer amers dach nordics uk us usa eu europe european asia apj anz americas america north south east west central eastern western northern southern federal state county city provincial interim acting temporary permanent fulltime parttime full part time remote hybrid onsite freelance contract contractor new key first second third deputy assistant vice co associate assoc';

/** Words that stand between a head and its object. */
export const LINKS =
  'of for to at in on with from by the a an and de del des du d da do das dos di della dello dell delle dei degli al alla au aux la le les l el los las en em para por pour chez im fur der die den dem von vom zur zum bei und mit van voor het bij op met till i pa med av vid och inom sokes soker na ds dla w spraw oraz as als como comme som hos';

/** Assistants of a boss, and people who are being made into one. */
export const ASSISTANTS =
  'assistant assistante asistente assistente assistent assistentin assistenz pa ea secretary sekretarin sekretariat secretaria secretaire asystent asystentka sekreterare';
export const TRAINEES =
  'trainee trainees intern interns internship apprentice apprenticeship werkstudent werkstudentin werkstudenten praktikant praktikantin praktikum praktika praktik stagiaire stagista tirocinio alternance alternant alternante apprenti apprentie azubi auszubildende auszubildender ausbildung estagio estagiario estagiaria becario becaria practicas aprendiz stazysta stazystka staz praktykant stagiair studentmedarbetare larling';

/** Words that name a trainee only in their place: "in training", "Stage - Chef de projet", "placement year". */
export const TRAINEE_PHRASES =
  'in training|placement student|placement year|student placement|en formation|management training|beca de|co op';

/** What trainees take part in; who runs or heads it is none of them ("Internship Coordinator", "Head of Apprenticeship"). */
export const TRAINEESHIPS = 'internship apprenticeship praktikum praktikums praktik ausbildung estagio tirocinio alternance practicas';
/** Behind any word for trainees: "Trainee Programme Manager". */
export const PROGRAMMES = 'program programs programme programmes programm scheme schemes programa programas';
/** Between who heads it and the traineeship. */
export const HEADED_BY = 'of for de da do der des d l the';

/** Words before "lead" or "leader" that make it technical. */
export const TECHNICAL_FIELDS =
  'tech technical technology technique technisch technischer technische tecnico tecnica teknisk dev solution solutions software backend frontend fullstack code java php ios android web devops data ml ai qa it';
/** What is built by a development department, where "development" alone may be of business. */
export const BUILT = 'software web app apps application applications game games firmware backend frontend mobile systems system';
/** Units that become a function behind one: "Marketing Operations Manager". */
export const SOFT_UNITS = 'operations support helpdesk personnel staffing staff workforce area center district';
/** Crafts whose manager manages something else than them: "Account Executive Manager" does, "Talent Manager" does not. */
export const NOT_A_WORKFORCE =
  'executive officer partner associate assistant intern owner member producer client talent admin advocate expert artist model';
/** Words before "chef" that say it is a cook. */
export const COOKS = 'head sous executive pastry chief private line partie cuisine kitchen demi banquet commis';
/** Words beside "principal" that say it is a school's. */
export const SCHOOLS = 'school schools elementary primary middle high secondary academy college vice vp deputy assistant associate interim';
/** Officers that head an office where one of the public bodies stands beside them: "County Clerk", "Registrar of Voters". */
export const OFFICERS = 'clerk secretary treasurer recorder auditor assessor administrator comptroller';
export const PUBLIC_BODIES = 'county city town township village municipal state borough election elections voters voter electoral';
/** First halves of German compounds that name a department, though alone they name a function: "Personalleiter". */
export const DEPARTMENTS =
  'personal finanz finanzabteilungs rechts einkaufs qualitats kommunikations it hr controlling buchhaltungs logistik';
