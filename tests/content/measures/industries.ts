import type { LessonText } from '../text/lesson-text.ts';
import type { Passage } from '../text/passage.ts';

/** Words that place a scene in an industry, on either side of the table. */
const WORDS: Readonly<Record<string, string>> = {
  'medical devices':
    'implant|infusion|surgical|catheter|dressings|bedside monitors|dialysis|hospital beds|warming system',
  laboratories: 'analyzers?|labs?|laborator(y|ies)|reagents?|test kits|test cartridges',
  pharma: 'medicine|drug|pharmac(y|ies|ist)',
  'hospitals and clinics': 'hospitals?|clinics?|nurses?|nursing officer|hospice|dental offices|ward|vet',
  software: 'software|app|help desk|reporting tool',
  'IT and telecommunications': 'managed IT|data backup|company networks|phones|headsets|cyber|smart cards',
  'industrial equipment':
    'pumps?|bearings|motors|valves|sensors|fasteners|robots|machine tools|compressor|forklifts|generators|factory equipment',
  'freight and warehousing':
    'freight|warehous(e|es|ing)|parcel|depots?|regional carrier|dispatch|customs|trucking|books trucks|dock scheduling',
  'insurance and payroll': 'insurance|insurer|claims manager|handles the claim|payroll',
  'food and drink': 'baker(y|ies)|brewer(y|ies)|juice|bottling|frozen-food|sauce|food plant|cakes|produce|cold store',
  retail: 'hardware stores|shoe shop|shoe store|garden centers|grocery|wholesaler|furniture chain|produce market',
  'hotels and restaurants': 'hotels?|guesthouse|restaurants|diners',
  education: 'schools?|college|students',
  'museums and libraries': 'museums?|library',
  'building and property': 'construction|roof|apartments?|elevator|building manager|plumbing|door locks',
  'farms and growers': 'farms?|grows|farm-machine|flower',
  'energy and water': 'water plant|fuel|heat pumps|waste|generators',
  transport: 'travel company|bus|ferry|tram|vans|delivery company|vehicle|van-routing',
  'public sector': 'county|district|superintendent|city library',
  'cleaning and laundry': 'laundry|cleaning|linen|floor-care|pest control|rinse nozzles',
  'services to business': 'law firm|accounts payable|staffing|call center|mail room|training rooms|shredding',
  'making of goods':
    'furniture (maker|plant)|paint (maker|factory)|shoe|candle|cosmetics|packaging|labels?|metal shop|print shop|mill|sawmill',
};

const PATTERNS = Object.entries(WORDS).map(([name, words]) => ({ name, pattern: new RegExp(`\\b(${words})\\b`, 'i') }));

/** The industries in which a lesson's scenes play, those of most scenes first. */
export function industriesOf({ passages }: LessonText): string[] {
  const scenes = passages.filter(setsScene).map(({ text }) => text.replace(/\s+/g, ' '));
  return PATTERNS.map(({ name, pattern }) => ({ name, scenes: scenes.filter((scene) => pattern.test(scene)).length }))
    .filter((industry) => industry.scenes > 0)
    .sort((a, b) => b.scenes - a.scenes)
    .map(({ name }) => name);
}

/** The situation and the task of an exercise; and in prose, who sells what to whom: "Omar sells warehousing." */
const setsScene = ({ part, field, text }: Passage): boolean =>
  field === 'situation' ||
  field === 'stem' ||
  (part === 'prose' &&
    field === 'paragraph' &&
    /\p{Lu}\p{Ll}+\s(sells|supplies|runs|heads|handles|leads)\s/u.test(text));
