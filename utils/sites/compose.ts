/** Runs rules and puts a posting together: every field by the first rule whose answer can be put into shape. */

import { canonicalUrl } from '../posting/identity';
import type { JobPosting, Origin, PostingField } from '../posting/posting';
import { schemaField } from './schema-org/fields';
import type { SchemaNode } from './schema-org/node';
import { shape } from './shape';
import type { FieldRules, PageContext, RuleHits } from './site';

/** A posting in the making. */
export class Draft {
  readonly values: Partial<Record<PostingField, JobPosting[PostingField]>> = {};
  readonly origin: Partial<Record<PostingField, Origin>> = {};
  readonly hits: Partial<Record<PostingField, string>> = {};

  constructor(readonly page: PageContext) {}

  has(field: PostingField): boolean {
    return this.values[field] !== undefined;
  }

  title(): string | undefined {
    return this.values.title as string | undefined;
  }

  /** Takes the value unless the field has one already, or it cannot be put into shape. */
  offer(field: PostingField, raw: Parameters<typeof shape>[1], origin: Origin, rule: string): void {
    if (this.has(field)) return;
    const value = shape(field, raw, this.page);
    if (value === undefined) return;
    this.values[field] = value;
    this.origin[field] = origin;
    this.hits[field] = rule;
  }

  /** Asks a layout's rules. A rule that throws (a hostile page can make any DOM call throw) has not answered. */
  rules(rules: FieldRules, root: ParentNode, data?: unknown): this {
    for (const [field, list] of Object.entries(rules) as [PostingField, FieldRules[PostingField]][]) {
      for (const rule of list ?? []) {
        if (this.has(field)) break;
        try {
          this.offer(field, rule.read(root, this.page, data), rule.origin, rule.name);
        } catch {
          // The next rule is asked.
        }
      }
    }
    return this;
  }

  /** Fills from a schema.org node what is still open. */
  schema(found: SchemaNode | undefined, fields: readonly PostingField[]): this {
    for (const field of found ? fields : []) {
      if (found && !this.has(field))
        this.offer(field, schemaField(found.node, field, this.page.document), found.origin, `schema.org ${field}`);
    }
    return this;
  }

  /** The posting; undefined without a title. `url` falls back to the canonical address that the page names, then to its own. */
  finish(own: boolean): JobPosting | undefined {
    if (!this.title()) return undefined;
    const { identity, url } = this.page;
    if (own && identity.canonicalUrl) {
      this.values.url = identity.canonicalUrl;
      this.origin.url = 'url';
    } else if (!this.has('url')) {
      this.values.url = canonicalUrl(url);
      this.origin.url = 'url';
    }
    return { site: this.page.site.id, ...this.values, origin: this.origin } as JobPosting;
  }

  firstHits(): RuleHits {
    return this.hits;
  }
}
