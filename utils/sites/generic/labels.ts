/**
 * Labels by which pages name a posting's facts in words ("Arbeitsort", "Type de contrat", "Posted on"), folded, in the languages
 * of `words.ts`. Whole labels only: "start date" is no date of posting, "team location" no place of work.
 */
import { employmentTypes } from '../../posting/employment-type';
import { fold } from '../../posting/fold';
import type { PostingField } from '../../posting/posting';
import { workplaceType } from '../../posting/workplace';

/** Own list, from the boards and career sites that were met. */
const LABELS: Readonly<Partial<Record<PostingField, string>>> = {
  jobLocation:
    'location|locations|job location|job locations|work location|place of work|office location|office|offices|city|town|place|where|based in|primary location|location s|standort|standorte|arbeitsort|einsatzort|einsatzorte|dienstort|ort|lieu|lieux|lieu de travail|lieu du poste|localisation|ville|ubicacion|lugar|lugar de trabajo|localidad|ciudad|localizacion|localizacao|local|local de trabalho|cidade|sede|sede di lavoro|luogo|luogo di lavoro|citta|locatie|standplaats|werklocatie|plaats|regio|plats|placering|placeringsort|arbetsort|arbetsplats|sted|arbeidssted|arbejdssted|misto|misto vykonu prace|misto prace|misto vykonu|lokalita|miejsce pracy|lokalizacja|miasto|miejscowosc',
  hiringOrganization:
    'company|company name|employer|employer name|organisation|organization|hiring organization|hiring company|unternehmen|arbeitgeber|firma|entreprise|employeur|societe|organisme|empresa|nombre de la empresa|entidad|azienda|datore di lavoro|bedrijf|werkgever|organisatie|foretag|arbetsgivare|arbeidsgiver|arbejdsgiver|spolecnost|zamestnavatel|pracodawca|nazwa firmy',
  employmentType:
    'employment type|type of employment|job type|jobtype|contract type|type of contract|type|contract|employment|employment status|working hours|hours|work type|position type|schedule|job schedule|working time|time type|anstellungsart|beschaftigungsart|beschaftigung|vertragsart|arbeitszeit|arbeitszeiten|beschaftigungsumfang|umfang|art der anstellung|anstellung|type de contrat|contrat|type d emploi|temps de travail|tipo de contrato|contrato|jornada|jornada laboral|tipo de jornada|tipo de empleo|tipo de vaga|tipo de emprego|regime de contratacao|tipo di contratto|contratto|orario di lavoro|dienstverband|contractvorm|type dienstverband|anstallningsform|anstallningstyp|omfattning|arbetstid|typ uvazku|pracovni uvazek|uvazek|typ pracovniho pomeru|pracovni pomer|druh pracovniho pomeru|smluvni vztah|rodzaj umowy|typ umowy|wymiar pracy|wymiar etatu|etat',
  jobLocationType:
    'remote|remote work|remote status|remote type|workplace type|workplace|work model|work mode|working model|work arrangement|work setting|location type|arbeitsmodell|arbeitsort modell|homeoffice|home office|teletravail|mode de travail|modalidad|modalidad de trabajo|teletrabajo|modelo de trabalho|modalidade|modalita di lavoro|werkvorm|tryb pracy|forma prace|prace z domova|distansarbete',
  baseSalary:
    'salary|salary range|pay|pay range|pay rate|compensation|compensation range|wage|wages|base salary|base pay|annual salary|hourly rate|rate|remuneration|gehalt|gehaltsspanne|vergutung|jahresgehalt|lohn|salaire|salario|sueldo|retribucion|rango salarial|banda salarial|remuneracao|faixa salarial|retribuzione|ral|stipendio|salaris|loon|lon|mzda|plat|mzdove rozpeti|wynagrodzenie|stawka|widelki',
  datePosted:
    'date posted|job posting|posted|posted on|posted date|posting date|post date|published|published on|date published|publish date|publication date|opened|listed|listed on|date|date of publication|veroffentlicht|veroffentlicht am|veroffentlichungsdatum|online seit|eingestellt am|datum|date de publication|publie le|publiee le|mise en ligne|date de mise en ligne|fecha|fecha de publicacion|publicado|publicada|publicado el|data|data de publicacao|publicado em|publicada em|pubblicato|pubblicato il|data di pubblicazione|geplaatst|geplaatst op|publicatiedatum|publicerad|publiceringsdatum|publicerat|zverejneno|datum zverejneni|vlozeno|pridano|opublikowano|data publikacji|dodano',
  validThrough:
    'closing date|application deadline|deadline|apply by|apply before|valid through|valid until|expires|expires on|expiry date|expiration date|closes|closes on|closing|applications close|bewerbungsfrist|bewerbungsschluss|date limite|date limite de candidature|fecha limite|prazo|data limite|inscricoes ate|scadenza|sluitingsdatum|reageren tot|sista ansokningsdag|soknadsfrist|ansogningsfrist|ansok senast|uzaverka|uzaverka prihlasek|termin skladania aplikacji|wazne do|oferta wazna do',
};

const FIELDS: ReadonlyMap<string, PostingField> = new Map(
  (Object.entries(LABELS) as [PostingField, string][]).flatMap(([field, labels]) => labels.split('|').map((label) => [label, field])),
);

/** The field that a label names; undefined where it names none. */
export function labelledField(label: string): PostingField | undefined {
  return label.length <= 50 ? FIELDS.get(fold(label)) : undefined;
}

/** True for a text that can only be a label, also without a colon: "Contract" and "Remote" may as well be the fact itself. */
export function isBareLabel(text: string): boolean {
  return labelledField(text) !== undefined && employmentTypes(text).length === 0 && workplaceType(text) === undefined;
}

/** What a label that stands in front of its fact leaves of a line: "Posted on 3 May 2026", "Location: Bern". */
export function splitLabel(text: string): { field: PostingField; value: string } | undefined {
  const colon = /^([\p{L}\p{M} ()/'’-]{2,45}?)\s?[:：]\s?(\S.*)$/u.exec(text);
  const field = colon ? labelledField(colon[1] as string) : undefined;
  if (colon && field) return { field, value: colon[2] as string };
  const dated = /^(\p{L}[\p{L}\p{M} ]{2,30}?) (?=\D{0,12}\d)(.{6,40})$/u.exec(text);
  const when = dated ? labelledField(dated[1] as string) : undefined;
  return dated && (when === 'datePosted' || when === 'validThrough') ? { field: when, value: dated[2] as string } : undefined;
}
