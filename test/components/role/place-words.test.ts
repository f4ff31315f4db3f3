import { beforeAll, expect, it } from 'vitest';
import { placeWords } from '../../../components/role/PostingHead';
import { speakEnglish } from '../english';

beforeAll(speakEnglish);

it('says how one works there, unless the place says it already', () => {
  expect(placeWords({ jobLocation: ['Porto'], jobLocationType: 'HYBRID' })).toBe('Porto · Hybrid');
  expect(placeWords({ jobLocation: ['Porto (Hybrid)'], jobLocationType: 'HYBRID' })).toBe('Porto (Hybrid)');
  expect(placeWords({ jobLocation: ['Köln (Homeoffice)'], jobLocationType: 'TELECOMMUTE' })).toBe('Köln (Homeoffice)');
  expect(placeWords({ jobLocation: ['Porto (Remote)'], jobLocationType: 'HYBRID' })).toBe('Porto (Remote) · Hybrid');
  expect(placeWords({ jobLocationType: 'TELECOMMUTE' })).toBe('Remote');
  expect(placeWords({})).toBeUndefined();
});
