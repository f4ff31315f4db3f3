/** Which texts look like places, without a gazetteer: countries, forms such as "Town, ST" and what cannot be one. */
import { fold } from '../../posting/fold';

/** Countries and regions as postings write them, folded. */
const COUNTRY =
  /\b(usa?|u s a?|united states( of america)?|uk|u k|united kingdom|great britain|england|scotland|wales|ireland|germany|deutschland|allemagne|france|frankreich|spain|espana|portugal|italy|italia|netherlands|nederland|belgium|belgie|belgique|luxembourg|switzerland|schweiz|suisse|austria|osterreich|poland|polska|czechia|czech republic|ceska republika|cesko|slovakia|slovensko|hungary|romania|bulgaria|greece|cyprus|croatia|serbia|slovenia|estonia|latvia|lithuania|ukraine|turkey|turkiye|sweden|sverige|norway|norge|denmark|danmark|finland|suomi|iceland|russia|israel|india|china|japan|korea|south korea|taiwan|hong kong|singapore|malaysia|indonesia|philippines|vietnam|thailand|pakistan|bangladesh|sri lanka|nepal|uae|united arab emirates|saudi arabia|qatar|kuwait|bahrain|oman|jordan|lebanon|egypt|morocco|tunisia|nigeria|kenya|ghana|south africa|canada|mexico|brazil|brasil|argentina|chile|colombia|peru|uruguay|costa rica|panama|ecuador|australia|new zealand|emea|apac|latam|europe|eu|north america|latin america|asia|africa|americas|worldwide|anywhere|global)\b/;
/** Last, or all but last: "Acme Global Services" and "US healthcare" are no places. */
const COUNTRY_LAST = new RegExp(`${COUNTRY.source}(?: (?:remote|hybrid|only))?$`);
/** A town of size, where it stands alone: the capitals and the towns that postings name most. */
const TOWN =
  /^(greater )?(london|paris|berlin|munich|munchen|hamburg|koln|cologne|frankfurt|stuttgart|dusseldorf|leipzig|vienna|wien|zurich|geneva|geneve|basel|bern|amsterdam|rotterdam|brussels|madrid|barcelona|valencia|lisbon|lisboa|porto|rome|roma|milan|milano|turin|prague|praha|brno|ostrava|plzen|olomouc|warsaw|warszawa|krakow|wroclaw|gdansk|poznan|lodz|katowice|budapest|bucharest|sofia|athens|stockholm|goteborg|gothenburg|malmo|copenhagen|kobenhavn|oslo|helsinki|dublin|cork|edinburgh|glasgow|manchester|birmingham|leeds|bristol|cambridge|oxford|new york( city)?|nyc|san francisco|los angeles|seattle|austin|boston|chicago|denver|atlanta|dallas|houston|miami|toronto|vancouver|montreal|sydney|melbourne|brisbane|perth|auckland|wellington|bangalore|bengaluru|hyderabad|pune|mumbai|chennai|delhi|new delhi|gurgaon|gurugram|noida|kolkata|tel aviv|haifa|jerusalem|dubai|abu dhabi|riyadh|jeddah|doha|cairo|lagos|nairobi|cape town|johannesburg|tokyo|seoul|beijing|shanghai|shenzhen|hong kong|singapore|taipei|kuala lumpur|jakarta|manila|bangkok|hanoi|ho chi minh( city)?|sao paulo|rio de janeiro|buenos aires|mexico city|bogota|lima|santiago|kyiv|kiev|lviv|kharkiv|odesa|istanbul|ankara|lyon|marseille|toulouse|lille|nantes|bordeaux)\b/;
/** "Boston, MA", "Lyon (69)", "Berlin, Germany", "Hod Hasharon, Israel". */
const FORM =
  /^\p{Lu}[\p{L}\p{M}.' -]{1,40}(?:, ?\p{Lu}[\p{L}\p{M}.' -]{1,40}){1,4}$|^\p{Lu}[\p{L}\p{M}' -]{1,40} \((?:\p{Lu}{2}|\d{2,3}|\p{Lu}[\p{L} ]{2,30})\)$/u;

/** 1 where the text surely is a place, 0.5 where it has the form of one, 0 otherwise. */
export function placeLikeness(text: string): number {
  if (text.length < 2 || text.length > 120 || /[!?:;@]|\d{5,}.*\d{5,}/.test(text)) return 0;
  const folded = fold(text);
  const words = folded.split(' ').length;
  if (words <= 8 && COUNTRY.test(folded)) return (words <= 4 && COUNTRY_LAST.test(folded)) || /[,()|/-]/.test(text) ? 1 : 0.5;
  if (TOWN.test(folded) && words <= 6) return 1;
  return FORM.test(text) ? 0.5 : 0;
}
