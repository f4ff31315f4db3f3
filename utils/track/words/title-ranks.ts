// Sources: ladders named in GitLab, Dropbox and levels.fyi level lists (public handbooks); O*NET 27.0 titles (CC BY 4.0) and ESCO v1.1.1 (free reuse with attribution) for the words.

/** Words of rank, folded, by the level they name (en de fr pt sv es nl it pl). */
export const TITLE_RANKS = {
  junior:
    'junior jr jnr jun graduate grad entry entrylevel debutant debutante berufseinsteiger berufseinsteigerin einsteiger associate assoc juniora nyexaminerad fresher mlodszy starter absolvent',
  mid: 'mid intermediate pleno pl midlevel regular medior intermediaire confirme confirmee semisenior ssr',
  senior: 'senior sr snr seniora senioren starszy starsza sen',
  staff: 'staff',
  principal: 'principal principle distinguished fellow glowny',
  lead: 'lead leading',
  group: 'group',
} as const;

/** Crafts that call an ordinary employee "staff". */
export const STAFF_IS_ORDINARY =
  'nurse attorney lawyer counsel accountant writer photographer physician pharmacist assistant therapist reporter psychologist psychiatrist veterinarian associate member auditor chaplain paralegal organizer';
