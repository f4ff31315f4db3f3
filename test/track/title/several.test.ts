import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../utils/track/title/title';

describe('several roles in one title', () => {
  it.each([
    ['en', 'Engineers and Engineering Managers - all levels'],
    ['en', 'Multiple Openings: Designer, Researcher'],
    ['en', 'Product Manager, Backend Engineer, Data Scientist, QA Tester'],
    ['en', 'Nurses, Doctors'],
    ['en', 'Various positions in our kitchens'],
    ['de', 'Mehrere Stellen in Pflege und Technik'],
    ['de', 'Entwickler, Tester, Architekt, Projektleiter (m/w/d)'],
    ['de', 'Koch, Kellner, Barista, Restaurantleiter'],
    ['fr', 'Plusieurs postes : ingénieur, technicien'],
    ['fr', 'Développeurs tous niveaux'],
    ['fr', 'Ingénieur, technicien, chef de projet, acheteur'],
    ['pt', 'Várias vagas de tecnologia'],
    ['pt', 'Analista, Desenvolvedor, Designer, Gerente de Produto'],
    ['sv', 'Flera tjänster inom vården'],
    ['sv', 'Kock, servitör, kassör, butikschef, lagerarbetare, chaufför, tekniker, säljare, städare'],
    ['sv', 'Utvecklare, testare, projektledare, arkitekt'],
    ['es', 'Varias vacantes de ingeniería'],
    ['es', 'Ingeniero, técnico, comercial, jefe de proyecto'],
  ])('%s: %s', (lang, title) => expect(readTitle(title, lang).several).toBe(true));

  it.each([
    ['en', 'Senior/Staff Software Engineer'],
    ['en', 'Senior Engineering Manager/Director'],
    ['en', 'Research and Development Engineer'],
    ['en', 'Team Lead, Backend Engineer'],
    ['en', 'CTO / Lead Developer'],
    ['en', 'Software Engineer - Payments'],
    ['de', 'Projektleiter / Bauleiter (m/w/d)'],
    ['de', 'Elektriker, Elektroniker (m/w/d)'],
    ['de', 'System- und Netzwerkadministrator'],
    ['fr', 'Ingénieur / Architecte cloud'],
    ['fr', 'Développeuse ou développeur web'],
    ['pt', 'Desenvolvedor Pleno/Sênior'],
    ['pt', 'Analista de Dados / BI'],
    ['sv', 'Drift- och supportchef'],
    ['sv', 'Golvläggare/golvslipare'],
    ['es', 'Director/a de Marketing'],
    ['es', 'Enfermero/a de quirófano'],
  ])('%s: %s is one role', (lang, title) => expect(readTitle(title, lang).several).toBe(false));
});
