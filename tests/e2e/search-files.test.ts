import { findPlaces } from '../../src/search/read/find-places.ts';
import { OpenIndex } from '../../src/search/read/open-index.ts';
import { expect, sites, test } from './page-test.ts';

test.use({ baseURL: sites.course.url });

test('the files of the built site answer whole words, half words and slips', async ({ request }) => {
  const { search } = await (await request.get('release.json')).json();
  const index = await OpenIndex.open(async (name) => {
    const response = await request.get(`search/${search}/${name}.json`);
    expect(response.ok(), name).toBe(true);
    return response.json();
  });
  for (const query of ['sandbagging hero', 'hero sandbagg', 'sandbaging hero']) {
    const { all } = await findPlaces(index, query, { most: 3 });
    expect(all[0]?.document.address, query).toBe('set-the-bar#a-promise-has-four-parts');
  }
});
