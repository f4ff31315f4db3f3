// Source: written for this project from language knowledge, and from how postings without a telling title name their role.
/** Words by which a text names the role that it is about; folded, in English, German, French, Portuguese, Swedish and Spanish. */

/** Before the role, with an article or two between: "is seeking a …", "as our …", "the position of …". */
export const BEFORE_ROLE =
  'seeking seeks looking hiring hires searching search recruiting needs as be role position suchen sucht als recherchons recherche cherchons comme buscamos busca procuramos contratando como soker som';
/** Of those, the ones by which an employer names itself as well: "als Marktführer", "recognised as Leader". */
export const LIKENS = 'as als comme como som';
/** What an employer is, and no role. */
export const OF_EMPLOYERS =
  'marktfuhrer weltmarktfuhrer technologiefuhrer anbieter hersteller arbeitgeber dienstleister partner experte lieferant employer provider supplier manufacturer employeur fournisseur fabricant prestataire empregador fornecedor fabricante lider arbetsgivare leverantor tillverkare';
/** Between those and the role these make it another's: "as you report to the Head of Growth". */
export const OF_ANOTHER = 'report reports reporting rapporterar berichtest under';
/** With "the" before the role, behind it: "The … will …". */
export const BEHIND_ROLE = 'will is are reports oversees leads manages works serves provides plays role position directs supervises';
/** Articles before a role that is named by what it will do. */
export const THE = 'the this our die der la le o a';
/** Inside a role: "Director of Engineering", "chef de projet". */
export const INSIDE_ROLE = 'of and for de da do des';
