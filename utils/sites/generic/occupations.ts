// Source: written for this project from the vocabulary of boards and of the occupation titles that the classifier is learned from.
/**
 * Words that titles of occupations are made of; one is enough. Folded, by language; `_` is a space, `(in)?` an ending that may
 * be missing. Matched whole, but for endings of compounds ("Softwareentwickler").
 */
const WHOLE = {
  /** "(m/w/d)", "(H/F)": who may apply. */
  marks: '[mwfd]_[mwfd]_[dxi] [mwfdx]_[mwfd] h_f f_h m_k',
  en: `
engineer(ing)? developer programmer manager director analyst designer architect consultant specialist coordinator
administrator assistant associate technician scientist researcher intern(ship)? trainee lead head_of officer
representative executive advis[oe]r agent nurse teacher driver operator supervisor recruiter accountant controller
auditor clerk cashier chef cook waiter mechanic electrician welder planner buyer writer editor producer strategist
devops sre tester qa scrum_master product_owner owner counsel lawyer attorney paralegal therapist physician doctor
pharmacist professor lecturer postdoc phd fellow instructor trainer coach sales marketing support`,
  de: `
buchhalter entwickler(in)? ingenieur(in)? leiter(in)? mitarbeiter(in)? sachbearbeiter(in)? berater(in)? techniker(in)?
kaufmann kauffrau fachkraft referent(in)? werkstudent(in)? praktik(um|ant|antin) auszubildende[rn]? ausbildung
pfleger(in)? verkaufer(in)? fahrer(in)? meister(in)?`,
  fr: `
developpeu(r|se) ingenieure? responsable chargee? cheffe? technicien(ne)? assistante? conseill(er|ere) vendeu(r|se)
stage stagiaire alternance gestionnaire comptable infirmi(er|ere)`,
  es: `
desarrollador(a)? ingeniero ingeniera gerente tecnico tecnica analista consultor(a)? asesor(a)? vendedor(a)? auxiliar
especialista coordinador(a)? practicas becario (sub)?director[ae]? enfermer[oa] ejecutiv[oa] jefe jefa administrativ[oa]
operari[oa] profesor(a)? tecnolog[oa]`,
  pt: 'desenvolvedor(a)? engenheir[oa] estagi(o|ario) coordenador(a)? assistente',
  it: 'sviluppatore ingegnere impiegato addetto infermiere operaio',
  nl: 'ontwikkelaar medewerker adviseur beheerder monteur',
  sv: 'utvecklare ingenjor ansvarig medarbetare saljare konsult',
  cs: `
vyvojar(ka)? programator(ka)? inzenyr(ka)? specialist(ka)? manazer(ka)? asistent(ka)? analytik technik ucetni prodavac
spravce ridic delnik vedouci lekar sestra koordinator(ka)? konzultant(ka)? referent(ka)?`,
  pl: `
programista programistka inzynier kierownik specjalista kierowca ksiegow[ay] sprzedawca nauczyciel(ka)? lekarz
pielegniarka pracownik doradca`,
} as const;
const ENDINGS = {
  de: `
entwickler leiter ingenieur techniker berater fahrer pfleger verkaufer mechaniker monteur assistent referent manager
elektriker arbeiter koch meister lehrer arzt erzieher administrator analyst designer`,
  northern: `
utvecklare ingenjor tekniker chef konsult saljare larare skoterska handlaggare samordnare ledare ontwikkelaar medewerker
beheerder adviseur consulent verpleegkundige docent coordinator`,
} as const;

const anyOf = (words: string): string => words.trim().replace(/\s+/g, '|').replace(/_/g, ' ');

/** True for a title that names an occupation. */
export const OCCUPATION = new RegExp(
  `\\b(${anyOf(Object.values(WHOLE).join(' '))})\\b|\\B(${anyOf(ENDINGS.de)})(in|innen)?\\b|\\B(${anyOf(ENDINGS.northern)})\\b`,
);
