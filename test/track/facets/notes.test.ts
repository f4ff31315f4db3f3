import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../utils/track/facets/notes';
import { readTitle } from '../../../utils/track/title/title';
import type { Track } from '../../../utils/track/verdict';

const notes = (title: string, track: Track) => notesOf(readTitle(title), track);

describe('what a title hides', () => {
  it.each<[string, Track]>([
    ['Software Engineer', 'management'],
    ['Senior Developer', 'lead'],
    ['Product Manager', 'management'],
    ['Lead Engineer', 'management'],
    ['Sachbearbeiter Einkauf', 'management'],
    ['Chargé de mission', 'lead'],
    ['Analista de Dados', 'management'],
    ['Systemutvecklare', 'lead'],
    ['Técnico de sistemas', 'management'],
    ['Engineering Lead', 'management'],
  ])('hidden management: %s that is %s', (title, track) => expect(notes(title, track)).toEqual(['hidden-management']));

  it.each<[string, Track]>([
    ['Engineering Manager', 'ic'],
    ['Manager, Analytics', 'ic'],
    ['Director of Special Projects', 'ic'],
    ['Head of AI', 'ic'],
    ['Filialleiter', 'ic'],
    ["Chef d'équipe", 'ic'],
    ['Gerente de Loja', 'ic'],
    ['Enhetschef', 'ic'],
    ['Jefe de Planta', 'ic'],
    ['Registrar of Voters', 'ic'],
  ])('empty title: %s that is %s', (title, track) => expect(notes(title, track)).toEqual(['empty-title']));

  it.each<[string, Track]>([
    ['Software Engineer', 'ic'],
    ['Product Manager', 'ic'],
    ['Engineering Manager', 'management'],
    ['Engineering Manager', 'lead'],
    ['Lead Engineer', 'lead'],
    ['Lead Engineer', 'ic'],
    ['Team Lead', 'lead'],
    ['Engineering Lead', 'lead'],
    ['Registrar of Voters', 'management'],
    ['Engineering Manager', 'unclear'],
    ['', 'management'],
  ])('nothing hidden: %s that is %s', (title, track) => expect(notes(title, track)).toEqual([]));
});
