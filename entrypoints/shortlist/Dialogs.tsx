import { useEffect } from 'preact/hooks';
import { BackupDialog } from '../../components/shortlist/BackupDialog';
import { ColumnsDialog } from '../../components/shortlist/ColumnsDialog';
import { type ExportChoice, ExportDialog } from '../../components/shortlist/ExportDialog';
import { ImportDialog } from '../../components/shortlist/ImportDialog';
import { ListsDialog } from '../../components/shortlist/ListsDialog';
import { ScanDialog } from '../../components/shortlist/ScanDialog';
import { ViewsDialog } from '../../components/shortlist/ViewsDialog';
import { DEFAULT_EXPORT_COLUMNS, EXPORT_COLUMNS, type ExportColumn } from '../../utils/exports/columns';
import { IMPORT_COLUMNS } from '../../utils/exports/import-columns';
import { writeView } from '../../utils/shortlist/view-hash';
import { canPickFolder } from '../../utils/store/backup-folder';
import { exportWords } from './export-words';
import type { PageModel } from './page-model';

export type DialogName = 'columns' | 'lists' | 'views' | 'export' | 'import' | 'backup' | 'scan';

const FIRST_EXPORT: ExportChoice = { format: 'csv', scope: 'all', columns: DEFAULT_EXPORT_COLUMNS, notes: true, bom: true, separator: ',' };

const named = (columns: readonly ExportColumn[]) => columns.map((column) => ({ value: column, label: exportWords.column(column) }));

const openTab = (url: string) => void window.open(url, '_blank', 'noopener,noreferrer');

interface Props {
  readonly model: PageModel;
  readonly onClose: () => void;
}

function Exporting({ model, onClose }: Props) {
  const selected = model.selection.ids.value;
  const scopes = {
    selection: [...selected],
    shown: model.roles.shown.value.map(({ id }) => id),
    all: [...model.roles.all.value.keys()],
  };
  const chosen = selected.size > 0 ? 'selection' : scopes.shown.length > 0 ? 'shown' : 'all';
  return (
    <ExportDialog
      counts={{ selection: scopes.selection.length, shown: scopes.shown.length, all: scopes.all.length }}
      columns={named(EXPORT_COLUMNS)}
      initial={{ ...FIRST_EXPORT, scope: chosen }}
      state={model.exports.state.value}
      onExport={(choice) => void model.exports.run(choice, scopes[choice.scope], model.now())}
      onCancel={() => model.exports.cancel()}
      onClose={() => {
        model.exports.reset();
        onClose();
      }}
    />
  );
}

function Importing({ model: { imports }, onClose }: Props) {
  return (
    <ImportDialog
      state={imports.state.value}
      columns={named(IMPORT_COLUMNS)}
      onText={(text) => void imports.text(text)}
      onFile={(file) => void imports.file(file)}
      onMapping={(mapping) => imports.map(mapping)}
      onCheck={() => void imports.check()}
      onImport={() => void imports.bringIn()}
      onOpenNext={() => imports.openNext(openTab)}
      onCancel={() => imports.cancel()}
      onBack={() => imports.back()}
      onClose={() => {
        imports.reset();
        onClose();
      }}
    />
  );
}

function BackingUp({ model: { backups, roles }, onClose }: Props) {
  useEffect(() => void backups.open(), [backups]);
  return (
    <BackupDialog
      state={backups.state.value}
      folder={backups.folder.value?.name}
      onPickFolder={canPickFolder() ? () => void backups.pickFolder() : undefined}
      onForgetFolder={() => void backups.forgetFolder()}
      onBackup={() => void backups.backup(true)}
      onFile={(file) => void backups.choose(file)}
      onRestore={async () => {
        if (await backups.restore()) await roles.refresh('all');
      }}
      onCancel={() => backups.cancel()}
      onClose={onClose}
    />
  );
}

function Scanning({ model, onClose }: Props) {
  const { scan, roles } = model;
  const all = roles.all.value;
  return (
    <ScanDialog
      total={roles.shown.value.length}
      scanned={scan.scanned.value}
      running={scan.running.value}
      hits={scan.hits.value.map((hit) => ({
        ...hit,
        title: all.get(hit.id)?.title ?? '',
        hiringOrganization: all.get(hit.id)?.hiringOrganization,
      }))}
      onScan={(words) =>
        void scan.run(
          words,
          roles.shown.value.map(({ id }) => id),
        )
      }
      onStop={() => scan.stop()}
      onOpen={(id) => {
        onClose();
        model.show(id);
      }}
      onChoose={() => {
        model.selection.choose(new Set(scan.hits.value.map(({ id }) => id)));
        model.address.change({ layout: 'table' });
        onClose();
      }}
      onClose={() => {
        scan.stop();
        onClose();
      }}
    />
  );
}

/** The dialog that is open, wired to its model. */
export function Dialogs({ name, model, onClose }: Props & { name: DialogName | undefined }) {
  const view = model.address.view.value;
  switch (name) {
    case 'columns':
      return <ColumnsDialog columns={view.columns} onChange={(columns) => model.address.change({ columns })} onClose={onClose} />;
    case 'views':
      return (
        <ViewsDialog
          views={model.preferences.value?.views ?? []}
          current={writeView(view)}
          onGo={(hash) => model.address.go(hash)}
          onChange={(change) => model.changeViews(change)}
          onClose={onClose}
        />
      );
    case 'lists':
      return (
        <ListsDialog
          lists={model.lists.lists.value}
          current={view.filter.shortlist}
          onShow={(name) => model.lists.show(name)}
          onRename={(from, to) => void model.lists.rename(from, to)}
          onDrop={(name) => void model.lists.drop(name)}
          onClose={onClose}
        />
      );
    case 'export':
      return <Exporting model={model} onClose={onClose} />;
    case 'import':
      return <Importing model={model} onClose={onClose} />;
    case 'backup':
      return <BackingUp model={model} onClose={onClose} />;
    case 'scan':
      return <Scanning model={model} onClose={onClose} />;
    default:
      return null;
  }
}
