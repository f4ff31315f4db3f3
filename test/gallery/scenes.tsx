import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { CorrectDialog } from '../../components/role/CorrectDialog';
import { EditDialog } from '../../components/role/EditDialog';
import { NoteEditor } from '../../components/role/NoteEditor';
import { PostingHead } from '../../components/role/PostingHead';
import { RoleList } from '../../components/role/RoleRow';
import { VerdictCard } from '../../components/role/VerdictCard';
import { Banner, FailureBanner } from '../../components/ui/Banner';
import { Button, IconButton } from '../../components/ui/Button';
import { Disclosure } from '../../components/ui/Disclosure';
import { EmptyState } from '../../components/ui/EmptyState';
import { Checkbox, Chips, Choices, SelectField, Switch, TextArea, TextField } from '../../components/ui/Field';
import { Icon } from '../../components/ui/Icon';
import { ICONS, type IconName } from '../../components/ui/icons';
import { Progress } from '../../components/ui/Progress';
import { Rating } from '../../components/ui/Rating';
import { StatusHistory, StatusSelect } from '../../components/ui/StatusSelect';
import { TagInput } from '../../components/ui/TagInput';
import { Toasts } from '../../components/ui/Toasts';
import { Confidence, TrackBadge } from '../../components/ui/TrackBadge';
import { t } from '../../utils/i18n/t';
import { TRACKS } from '../../utils/track/verdict';
import { LONG_TITLE, open, role, saved, summaries, verdicts } from '../components/fixtures';
import { memoryShelf } from '../components/memory-shelf';
import { MARK_SCENES } from './mark-scenes';
import { PAGE_SCENES } from './page-scenes';
import { PANEL_SCENES } from './panel-scenes';

export interface Scene {
  readonly name: string;
  /** A page of its own: it has landmarks, or covers everything. */
  readonly alone?: true;
  readonly Draw: ComponentType;
}

const nothing = () => {};
const yes = async () => true;
const draft = JSON.stringify({ text: 'A sentence that was lost', base: 'an older note' });

export const SCENES: readonly Scene[] = [
  {
    name: 'badges',
    Draw: () => (
      <>
        {(['large', 'medium', 'small'] as const).map((size) => (
          <div key={size} class="ui-row">
            {TRACKS.map((track) => (
              <TrackBadge key={track} track={track} size={size} short={size === 'small'} />
            ))}
          </div>
        ))}
        {[0.42, 0.68, 0.97].map((confidence, at) => (
          <Confidence key={confidence} track={TRACKS[at] ?? 'ic'} confidence={confidence} />
        ))}
      </>
    ),
  },
  {
    name: 'buttons',
    Draw: () => (
      <>
        {(['primary', 'secondary', 'quiet', 'danger'] as const).map((kind) => (
          <div key={kind} class="ui-row">
            <Button kind={kind} icon="bookmark">
              {t('action_save')}
            </Button>
            <Button kind={kind} size="small">
              {t('action_undo')}
            </Button>
            <Button kind={kind} busy>
              {t('action_apply')}
            </Button>
            <Button kind={kind} disabled>
              {t('action_cancel')}
            </Button>
          </div>
        ))}
        <div class="ui-row">
          <IconButton icon="search" label={t('search_label')} />
          <IconButton icon="search" label={t('search_label')} pressed />
          <Button icon="filter" pressed>
            {t('cards_mine', 4)}
          </Button>
        </div>
      </>
    ),
  },
  {
    name: 'icons',
    Draw: () => (
      <div class="ui-row" style={{ fontSize: '1.5rem' }}>
        {(Object.keys(ICONS) as IconName[]).map((name) => (
          <Icon key={name} name={name} label={name} />
        ))}
      </div>
    ),
  },
  {
    name: 'fields',
    Draw: () => {
      const [track, setTrack] = useState<'ic' | 'lead'>('ic');
      const [types, setTypes] = useState<readonly string[]>(['a']);
      return (
        <>
          <TextField label={t('field_title')} value={LONG_TITLE} hint={t('form_onePerLine')} />
          <TextField label={t('form_payCurrency')} value="EURO" error={t('form_needCurrency')} />
          <TextField label={t('role_followUp')} type="date" value="2026-12-02" />
          <TextArea label={t('field_description')} value={role.note} onInput={nothing} />
          <SelectField label={t('form_payUnit')} value="YEAR" options={[{ value: 'YEAR', label: t('unit_YEAR') }]} onChange={nothing} />
          <Checkbox label={t('action_save')} hint={t('form_currencyHint')} checked onChange={nothing} />
          <Switch label={t('track_ic')} hint={t('track_what_ic')} checked onChange={nothing} />
          <Switch label={t('track_lead')} checked={false} onChange={nothing} />
          <Choices
            legend={t('correct_legend')}
            value={track}
            options={[
              { value: 'ic', label: t('track_ic'), hint: t('track_what_ic') },
              { value: 'lead', label: t('track_lead'), hint: t('track_what_lead') },
            ]}
            onChange={setTrack}
          />
          <Chips
            legend={t('field_employmentType')}
            values={types}
            options={[
              { value: 'a', label: t('employment_FULL_TIME') },
              { value: 'b', label: t('employment_PART_TIME') },
            ]}
            onChange={setTypes}
          />
        </>
      );
    },
  },
  {
    name: 'rating, status, tags',
    Draw: () => {
      const [stars, setStars] = useState<number | undefined>(3);
      const [tags, setTags] = useState<readonly string[]>(['rust', 'Energieversorgungsunternehmen']);
      return (
        <>
          <Rating value={stars} onChange={setStars} />
          <Rating value={undefined} onChange={nothing} />
          <StatusSelect value="interviewing" onChange={nothing} />
          <StatusHistory history={role.history} />
          <TagInput
            label={t('tags_label')}
            hint={t('tags_hint')}
            tags={tags}
            known={['remote', 'rust', 'wind', 'robotics']}
            onChange={setTags}
          />
        </>
      );
    },
  },
  {
    name: 'banners',
    Draw: () => (
      <>
        <FailureBanner failure={{ name: 'quota', detail: 'x' }} onRetry={nothing} onDismiss={nothing} />
        <Banner kind="warning" title={t('note_recovered')}>
          <p>{t('failure_unexpected_safe')}</p>
        </Banner>
        <Banner kind="info" title={t('verdict_basisTitle')} />
      </>
    ),
  },
  {
    name: 'progress and empty state',
    Draw: () => (
      <>
        <Progress now onCancel={nothing} />
        <Progress now share={0.4} />
        <EmptyState icon="search" title={t('search_none')} text={t('search_none_text')} actions={<Button>{t('cards_showAll')}</Button>} />
        <Disclosure title={t('role_application')} hint={t('role_followUpOn', '2. 12.')}>
          <p>{t('tags_hint')}</p>
        </Disclosure>
        <Disclosure title={t('evidence_title')} open>
          <p>{t('tags_hint')}</p>
        </Disclosure>
      </>
    ),
  },
  ...TRACKS.map((track) => ({
    name: `verdict ${track}`,
    Draw: () => (
      <VerdictCard
        verdict={verdicts[track]}
        onCorrect={nothing}
        jumpTo={track === 'lead' ? (quote) => (quote.field === 'title' ? undefined : nothing) : undefined}
        roomy={track === 'ic'}
      />
    ),
  })),
  { name: 'verdict corrected', Draw: () => <VerdictCard verdict={verdicts.management} corrected="ic" onCorrect={nothing} /> },
  {
    name: 'posting head',
    Draw: () => (
      <>
        <PostingHead shown={saved} level={2} />
        <PostingHead
          level={2}
          shown={{
            ...open,
            posting: {
              ...open.posting,
              title: LONG_TITLE,
              jobLocation: Array.from({ length: 12 }, (_, at) => `Ort ${at + 1}`),
              jobLocationType: 'TELECOMMUTE',
              jobLocationTypeContradiction: { says: 'HYBRID', quote: 'three days a week in our office in Rotterdam' },
            },
          }}
        />
      </>
    ),
  },
  {
    name: 'note empty',
    Draw: () => <NoteEditor noteKey="a" stored="" shelf={memoryShelf()} write={yes} />,
  },
  {
    name: 'note shown',
    Draw: () => <NoteEditor noteKey="b" stored={role.note} shelf={memoryShelf()} write={yes} />,
  },
  {
    name: 'note recovered',
    Draw: () => <NoteEditor noteKey="c" stored={role.note} shelf={memoryShelf({ 'note-draft c': draft })} write={yes} />,
  },
  { name: 'role list', Draw: () => <RoleList roles={summaries(6)} onOpen={nothing} label={t('recent_title')} /> },
  {
    name: 'toasts',
    alone: true,
    Draw: () => (
      <main>
        <h1>Toasts</h1>
        <Toasts
          toasts={[
            { id: 1, text: t('flag_saved') },
            { id: 2, text: t('role_remove'), undo: nothing },
          ]}
          dismiss={nothing}
        />
      </main>
    ),
  },
  {
    name: 'dialog correct',
    alone: true,
    Draw: () => (
      <main>
        <h1>Dialog</h1>
        <CorrectDialog model="ic" correction={{ track: 'lead', at: 0 }} onCorrect={nothing} onClose={nothing} />
      </main>
    ),
  },
  {
    name: 'dialog edit',
    alone: true,
    Draw: () => (
      <main>
        <h1>Dialog</h1>
        <EditDialog shown={saved} onChange={nothing} onClose={nothing} />
      </main>
    ),
  },
  ...PANEL_SCENES,
  ...PAGE_SCENES,
  ...MARK_SCENES,
];
