// Sources: O*NET 27.0 Database (U.S. Department of Labor, CC BY 4.0); ESCO v1.1.1 (European Commission, free reuse with attribution); national classifications published with ESCO.

/**
 * Head nouns of titles by what they claim, folded (lower case, no accents), in en de fr pt sv es nl it pl.
 * "~" before a word: it stands in front of its object ("gerente de vendas"), so the first one in a title is the head.
 */
export const TITLE_HEADS = {
  manager:
    'manager managers mgr manageress managerin managerinnen ~menedzer ~menadzer ~menedzerka ~gerente ~gerentes ~gestor ~gestora ~gestionnaire ~gestore ~kierownik ~kierowniczka ~kierownika',
  boss: '~jefe ~jefa ~capo ~szef ~naczelnik ~dirigente ~gerant ~gerante ~patron leiter leiterin leitung hoofd bedrijfsleider bedrijfsleidster chefin forestandare fuhrungskraft verksamhetschef sjef afdelingsleder avdelingsleder vedouci reditel reditelka gm',
  chef: '~chef ~cheffe ~chefe chefs cheffes',
  responsible: '~responsable ~responsables ~responsabile ~responsavel verantwortlicher verantwortliche verantwoordelijke ansvarig',
  director:
    'director directors directress ~directeur ~directrice ~diretor ~diretora ~directora direktor direktorin direktorka ~direttore ~direttrice ~dyrektor dyrektorka ~subdirector ~subdirectora ~dir',
  vp: 'vp svp evp avp rvp vicepresident vicepresidente',
  president: 'president presidente presidenta prezes praesident prasident wiceprezes',
  executive:
    'ceo cto cfo coo cio ciso cmo cro cpo chro cdo cso caio cco founder founders cofounder fondateur cofondateur cofondatrice fundador cofundador grunder grunderin mitgrunder geschaftsfuhrer geschaftsfuhrerin geschaftsfuhrung geschaftsleitung delegato vorstand vd dsi daf drh dg pdg',
  head: 'head heads',
  chief: 'chief',
  lead: 'lead leads techlead teamlead',
  leader: 'leader leaders leder lederen ~lider ~lideres ledare kapitan',
  supervisor:
    'supervisor supervisors supervisora supervisores ~superviseur ~superviseuse ~supervisore supervisorin foreman forewoman foremen forman formann forearbetare polier vorarbeiter vorarbeiterin contremaitre capataz ~encargado ~encargada ~encarregado ~encarregada ~encadrant ~encadrante voorman opzichter ploegleider ploegbaas caposquadra caporeparto capoturno ~preposto brygadzista brygadzistka majster mistrz meister meisterin arbetsledare overseer leidinggevende aufseher aufseherin aufsichtskraft polierin ~contremaitresse',
  principal: 'headteacher headmaster headmistress rector rektor schulleiter schulleiterin rektorin',
  coordinator:
    'coordinator coordinators coordinador coordinadora coordenador coordenadora coordinateur coordinatrice coordonnateur coordonnatrice coordinatore koordinator koordinatorin koordynator koordynatorka',
  dean: 'dean provost chair chairman chairwoman superintendent superintendente postmaster burgermeister burgermeisterin intendent intendant',
} as const;
export type HeadClass = keyof typeof TITLE_HEADS | 'craft';

/**
 * Endings that German, Dutch and Swedish join to what is headed ("Filialleiter", "butikschef", "projectmanager"), with the class of the whole.
 */
export const TITLE_ENDINGS = {
  manager: 'manager managerin managerinnen managern',
  boss: 'leiter leiterin leitung leiterinnen sjef hoofd chef chefin chefen direktion leider leidster',
  leader: 'ledare ledaren leder lederen leader lead',
  supervisor: 'meister meisterin voorman polier aufsicht',
  director: 'direktor direktorin directeur',
  coordinator: 'koordinator koordinatorin coordinator koordinatorn samordnare',
  responsible: 'ansvarig ansvarige verantwortlicher verantwortliche verantwoordelijke',
} as const;

/** Words for those who keep things more often than people: 67 to 71 % of ESCO's gestor and gestionnaire titles are neither managers nor supervisors. */
export const KEEPERS = 'gestor gestora gestionnaire gestore';

/** Whole words that end like a head and are none: occupations with a craft of their own. */
export const NOT_HEADED =
  'begleiter begleiterin zugbegleiter zugbegleiterin flugbegleiter flugbegleiterin reisebegleiter alltagsbegleiter alltagsbegleiterin begleitung rohrleitung freileitung gasleitung wasserleitung stromleitung hausmeister hausmeisterin konzertmeister schulhausmeister platzwart wachtmeister reiseleiter reiseleiterin reiseleitung spielleiter spielleiterin ubungsleiter ubungsleiterin halbleiter ableiter begeleider begeleidster begeleiding kleuterleider kleuterleidster reisleider reisleidster opleider treindienstleider ungdomsledare fritidsledare danskledare reseledare vagledare yrkesvagledare handledare souschef umleitung einleitung zuleitung anleitung bauleiter bauleiterin bauleitung projektbauleiter';

/** Beside "director" these make one of the whole: "directeur général", "verkställande direktör". English "general" is said of less. */
export const HEADS_OF_THE_WHOLE = 'verkstallande geschaftsfuhrender generale geral';
