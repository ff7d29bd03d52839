import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { hasNul } from './nul';

/** What one operation may ask for. The product's own largest documents stay well below (held by a test). */
export const limits = { depth: 12, fields: 1500, aliases: 30, rootFields: 12, tokens: 4000 } as const;

interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0 };

/** Refuses operations that are too deep, too broad, or that use aliases to ask the same thing many times over. */
export const operationLimits: ValidationRule = (context): ASTVisitor => ({
  Document(document) {
    const measure = measurer(document);
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const size = measure(definition.selectionSet);
      const rootFields = countRootFields(definition.selectionSet, document);
      const refuse = (what: string, most: number) =>
        context.reportError(new GraphQLError(`The operation has more than ${most} ${what}.`, { nodes: definition }));
      if (size.depth > limits.depth) refuse('levels', limits.depth);
      if (size.fields > limits.fields) refuse('fields', limits.fields);
      if (size.aliases > limits.aliases) refuse('aliases', limits.aliases);
      if (rootFields > limits.rootFields) refuse('root fields', limits.rootFields);
      // One mutation is one decision and one transaction.
      if (definition.operation === OperationTypeNode.MUTATION && rootFields > 1) refuse('mutation fields', 1);
    }
  },
  StringValue(node) {
    if (hasNul(node.value))
      context.reportError(new GraphQLError('Text cannot contain the character NUL.', { nodes: node }));
  },
});

/** Each fragment is measured once, so that fragments inside fragments cannot make the measuring itself expensive. */
function measurer(document: DocumentNode): (selections: SelectionSetNode) => Size {
  const fragments = fragmentsOf(document);
  const measured = new Map<string, Size>();
  const measure = (selections: SelectionSetNode): Size => selections.selections.map(sizeOf).reduce(together, nothing);
  const sizeOf = (selection: SelectionSetNode['selections'][number]): Size => {
    if (selection.kind === Kind.FIELD) return sizeOfField(selection);
    if (selection.kind === Kind.INLINE_FRAGMENT) return measure(selection.selectionSet);
    const name = selection.name.value;
    const known = measured.get(name);
    if (known) return known;
    measured.set(name, nothing); // a fragment that contains itself is another rule's to report
    const fragment = fragments.get(name);
    const size = fragment ? measure(fragment.selectionSet) : nothing;
    measured.set(name, size);
    return size;
  };
  const sizeOfField = (field: FieldNode): Size => {
    if (field.name.value.startsWith('__')) return { ...nothing, fields: 1 };
    const inside = field.selectionSet ? measure(field.selectionSet) : nothing;
    return {
      depth: inside.depth + 1,
      fields: inside.fields + 1,
      aliases: inside.aliases + (field.alias ? 1 : 0),
    };
  };
  return measure;
}

function together(a: Size, b: Size): Size {
  return { depth: Math.max(a.depth, b.depth), fields: a.fields + b.fields, aliases: a.aliases + b.aliases };
}

function countRootFields(selections: SelectionSetNode, document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const seen = new Set<string>();
  const count = ({ selections: all }: SelectionSetNode): number =>
    all.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + 1;
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + count(selection.selectionSet);
      const fragment = fragments.get(selection.name.value);
      if (!fragment || seen.has(selection.name.value)) return sum;
      seen.add(selection.name.value);
      return sum + count(fragment.selectionSet);
    }, 0);
  return count(selections);
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}
