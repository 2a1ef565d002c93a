/** What a discrimination means for a trainer; the bounds are those of classical item analysis (Ebel and Frisbie 1991). */
export function discriminationWords(discrimination: number | undefined): string {
  if (discrimination === undefined) return '';
  if (discrimination >= 0.3) return 'Separates those who know from those who don’t.';
  if (discrimination >= 0.2) return 'Separates them a little.';
  if (discrimination >= 0) return 'Barely separates them: reread the question.';
  return 'Those who do well elsewhere get it wrong: check the question and its answer key.';
}
