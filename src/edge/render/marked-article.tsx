/** The article with its facts marked, and folded away what was left out. */
import type { Summary } from '../../core/schema.ts';
import { type MarkedNode, type Piece, piecesOf } from './marked-text.ts';

export function MarkedArticle({ summary }: { summary: Summary }) {
  return (
    <div class="article" lang={summary.article.language}>
      {piecesOf(summary).map((piece) => (
        <PieceView piece={piece} />
      ))}
    </div>
  );
}

function PieceView({ piece }: { piece: Piece }) {
  if (piece.kind === 'read') {
    return (
      <span class="read">
        <Nodes nodes={piece.nodes} />
      </span>
    );
  }
  return (
    <details class="out">
      <summary lang="en">Left out{piece.reasons.length > 0 && `: ${piece.reasons.join(', ').replaceAll('-', ' ')}`}</summary>
      <p>{piece.text}</p>
    </details>
  );
}

function Nodes({ nodes }: { nodes: readonly MarkedNode[] }) {
  return (
    <>
      {nodes.map((node) =>
        typeof node === 'string' ? (
          node
        ) : (
          <mark class={node.mark.kind} {...(node.mark.anchor !== null && { id: node.mark.anchor })}>
            <Nodes nodes={node.children} />
            <small lang="en">{node.mark.label}</small>
          </mark>
        ),
      )}
    </>
  );
}
