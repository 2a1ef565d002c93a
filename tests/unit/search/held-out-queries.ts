import type { JudgedQuery } from './judged-query.ts';

/** Written before any tuning, and not looked at while tuning: what the suite says of queries that nobody tuned for. */
export const heldOutQueries: readonly JudgedQuery[] = [
  {
    query: 'sandbagging',
    answers: ['set-the-bar#a-promise-has-four-parts', 'set-the-bar#sandbagging-signs', 'glossary#sandbagging'],
  },
  {
    query: 'gallup',
    answers: [
      'trust-before-transaction#the-story',
      'selling-to-skeptics#earn-the-question',
      'trust-before-transaction#where-the-evidence-disagrees',
      'selling-to-skeptics#where-the-evidence-disagrees',
    ],
  },
  {
    query: 'renewal',
    answers: [
      'warm-and-useful#dorotheas-renewal',
      'warm-and-useful#warm-enough-to-carry-bad-news',
      'warm-and-useful#warm-enough-to-carry-bad-news',
    ],
  },
  {
    query: 'why not just give me your cell number',
    answers: [
      'be-the-one-who-is-there#',
      'be-the-one-who-is-there#who-do-i-call',
      'be-the-one-who-is-there#presence-is-a-system',
      'be-the-one-who-is-there#the-river-and-the-mailbox',
      'be-the-one-who-is-there#presence-is-a-system',
    ],
  },
  {
    query: "we don't need anything right now",
    answers: [
      'the-need-nobody-mentioned#',
      'the-need-nobody-mentioned#three-drawers',
      'the-need-nobody-mentioned#no-complaints-here',
      'the-need-nobody-mentioned#pump-number-three',
    ],
  },
  {
    query: 'you look the same as every other vendor',
    answers: [
      'out-of-the-sameness-trap#',
      'out-of-the-sameness-trap#you-all-look-the-same',
      'out-of-the-sameness-trap#put-a-rivals-name-on-it',
      'out-of-the-sameness-trap#the-story',
    ],
  },
  {
    query: 'just send me some information',
    answers: [
      'selling-to-skeptics#',
      'selling-to-skeptics#prove-it',
      'diagnose-before-you-prescribe#',
      'diagnose-before-you-prescribe#the-story',
      'diagnose-before-you-prescribe#a-rate-card-by-five',
      'its-always-personal#',
      'its-always-personal#you-people',
    ],
  },
  {
    query: 'what do you get out of this',
    answers: [
      'trust-before-transaction#',
      'trust-before-transaction#in-it-for-you',
      'trust-before-transaction#the-story',
      'trust-before-transaction#four-parts-one-of-them-weakest',
    ],
  },
  {
    query: 'your rep promised reports and they never came',
    answers: ['trust-before-transaction#', 'trust-before-transaction#in-it-for-you'],
  },
  {
    query: 'comodity trap',
    answers: [
      'out-of-the-sameness-trap#put-a-rivals-name-on-it',
      'out-of-the-sameness-trap#',
      'glossary#commoditization',
    ],
  },
  {
    query: 'referal',
    answers: [
      'glossary#referral',
      'be-the-one-who-is-there#presence-is-a-system',
      'warm-and-useful#warm-enough-to-carry-bad-news',
    ],
  },
  {
    query: 'confirmaton bias',
    answers: [
      'glossary#confirmation-bias',
      'map-the-impression#four-notes-before-you-answer',
      'learn-the-business#write-the-chart-nobody-hands-you',
    ],
  },
  {
    query: 'what to do when they say no',
    answers: [
      'map-the-impression#four-notes-before-you-answer',
      'map-the-impression#',
      'map-the-impression#four-notes-before-you-answer',
      'spend-where-it-counts#three-gates',
      'the-need-nobody-mentioned#',
    ],
  },
  {
    query: 'who decides',
    answers: [
      'learn-the-business#write-the-chart-nobody-hands-you',
      'selling-to-skeptics#the-story',
      'selling-to-skeptics#three-minutes-with-denise',
      'warm-and-useful#warm-enough-to-carry-bad-news',
    ],
  },
  {
    query: 'expectat',
    answers: [
      'glossary#expectation-statement',
      'set-the-bar#a-promise-has-four-parts',
      'the-bolero-effect#measured-from-what-they-expected',
      'module:delight',
    ],
  },
  {
    query: 'rehears',
    answers: [
      'rehearse-like-the-orchestra#',
      'rehearse-like-the-orchestra#what-a-rehearsal-is-made-of',
      'rehearse-like-the-orchestra#fifteen-minutes-with-lee',
      'rehearse-like-the-orchestra#what-a-rehearsal-is-made-of',
    ],
  },
  { query: 'relationship building', answers: ['module:relationships'] },
  { query: 'fuel card for big fleets', answers: ['map-the-impression#fuel-card'] },
  {
    query: 'how to apologise to a customer',
    answers: [
      'peaks-endings-encores#whats-left-of-a-journey',
      'second-third-fourth-impressions#one-draft-four-edits',
      'peaks-endings-encores#whats-left-of-a-journey',
      'second-third-fourth-impressions#a-number-that-went-to-finance',
      'spend-where-it-counts#noors-two-weeks',
    ],
  },
  {
    query: 'interrupting the client',
    answers: [
      'the-unhurried-diagnosis#two-beats-three-causes',
      'the-unhurried-diagnosis#the-story',
      'the-unhurried-diagnosis#two-beats-three-causes',
      'the-unhurried-diagnosis#keep-the-floor',
      'the-unhurried-diagnosis#where-the-evidence-disagrees',
    ],
  },
];
