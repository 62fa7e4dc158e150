// Which pages have their comments in a shadow root, drawn there by a script of theirs?

export interface Said {
  readonly id: string;
  readonly author: string;
  readonly minute: number;
  readonly likes: number;
  readonly text: string;
  readonly replies?: readonly Said[];
}

export const said: readonly Said[] = [
  {
    id: 'a1',
    author: 'Mira',
    minute: 20,
    likes: 4,
    text: 'The gauge at the mill has been wrong since the flood, and nobody has said so.',
    replies: [
      {
        id: 'a2',
        author: 'Tobias',
        minute: 30,
        likes: 1,
        text: 'Wrong by how much? I read it every morning on my way.',
        replies: [
          {
            id: 'a3',
            author: 'Juno',
            minute: 40,
            likes: 9,
            text: 'Nine centimetres, says the water board in its last letter.',
          },
        ],
      },
    ],
  },
  {
    id: 'a4',
    author: 'Odile',
    minute: 50,
    likes: 1,
    text: 'Tear the mill down and be done with it, as was promised before the vote.',
  },
  {
    id: 'a5',
    author: 'Karel',
    minute: 10,
    likes: 2,
    text: 'There is a tower two streets away, and swifts like towers better than mills.',
  },
];

export const lateComment: Said = {
  id: 'a6',
  author: 'Ines',
  minute: 55,
  likes: 0,
  text: 'The board has answered: the gauge is read anew from Monday on.',
};

const timeOf = ({ minute }: Said) =>
  `<time datetime="2026-03-02T08:${minute}:00Z" title="2 March 2026, 08:${minute}">8 months ago</time>`;

/** As Coral draws one in its stream (its sources, 9.x), with the replies to it. */
export function printCoral(comment: Said, level = 0): string {
  const { id, author, likes, text, replies = [] } = comment;
  const list = replies.map((reply) => printCoral(reply, level + 1)).join('');
  return `<div class="HorizontalGutter-root-x1"><div class="CommentContainer-root-k2 coral coral-comment coral coral-reacted-${likes}" tabindex="-1" id="comment-${id}" role="article" aria-labelledby="comment-${id}-label">
    <div class="Hidden-root-h1" hidden id="comment-${id}-label"><span>Comment from ${author}</span></div>
    <div class="HorizontalGutter-root-x1"><div class="coral coral-comment-collapse-toggle-indent Indent-root-i1"><div class="Indent-level${level} coral coral-indent coral-indent-${level}">
      <div class="Flex-root-f1"><button type="button" class="coral coral-comment-collapse-toggle" aria-label="Hide comment by ${author} and its replies" aria-expanded="true"></button>
      <div class="Comment-root-c1">
        <div class="coral coral-comment-topBar"><button type="button" class="coral coral-username coral-comment-username"><span>${author}</span></button> <span class="coral coral-timestamp coral-comment-timestamp">${timeOf(comment)}</span></div>
        <div class="coral coral-content coral-comment-content">${text}</div>
        <div class="coral coral-comment-actionBar"><button type="button" class="coral coral-reactButton coral-comment-reactButton"><span><span>Respect</span>${likes ? ` <span>${likes}</span>` : ''}</span></button> <button type="button" class="coral coral-comment-replyButton">Reply</button></div>
      </div></div>
    </div></div></div>
  </div><div>${list && `<div class="HorizontalGutter-root-x1" id="coral-comments-replyList-log--${id}" role="log" aria-live="off">${list}</div>`}</div></div>`;
}

/** Of a site's own making, with names that a build tool has made. */
export function printOwn(comment: Said): string {
  const { id, author, likes, text, replies = [] } = comment;
  return `<li class="_n1f2" id="note-${id}"><div class="_h2"><b class="_u3">${author}</b> <a class="_p7" href="#note-${id}">${timeOf(comment)}</a></div>
    <div class="_b4"><p>${text}</p></div><div class="_v5"><button type="button">▲</button> <span>${likes} points</span> <button type="button">Reply</button></div>
    ${replies.length > 0 ? `<ul class="_r6">${replies.map(printOwn).join('')}</ul>` : ''}</li>`;
}

interface Site {
  /** What the page holds beside its article before its script runs. */
  readonly place: string;
  /** Script: the element that gets the shadow root, made when it runs. */
  readonly host: string;
  /** What is drawn in the root, and into what of it comments are put. */
  readonly frame: (comments: string) => string;
  readonly list: string;
  print(comment: Said): string;
}

export const sites = {
  Coral: {
    place: '<div id="coral_thread"></div>',
    host: `(() => { const host = document.createElement('div'); host.id = 'coral-shadow-container'; document.getElementById('coral_thread').append(host); return host; })()`,
    frame: (comments) =>
      `<div id="coral" class="coral coral-stream"><div class="coral coral-tabBar">5 comments</div><section aria-label="Comments"><div id="comments-allComments-log" role="log">${comments}</div></section></div>`,
    list: '#comments-allComments-log',
    print: printCoral,
  },
  'an unknown site': {
    place: '<weir-comments story="12"></weir-comments>',
    host: `document.querySelector('weir-comments')`,
    frame: (comments) =>
      `<style>:host { display: block } ul { padding-inline-start: 24px }</style><section class="_s0"><h2>5 comments</h2><ul class="_l9">${comments}</ul><form><textarea aria-label="Your comment"></textarea></form></section>`,
    list: '._l9',
    print: printOwn,
  },
} satisfies Readonly<Record<string, Site>>;

/**
 * A story whose comments are drawn into a shadow root when its button is pressed; another button brings one more.
 * @param head what else stands in the page's head
 * @param header what stands above the article
 * @param begun they are drawn at once
 */
export function printShadowPage(site: Site, { head = '', header = '', begun = true } = {}): string {
  const comments = said.map((comment) => site.print(comment)).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The gauge</title>${head}
    ${header && `<header>${header}</header>`}<article><h1>The gauge</h1>${'<p>The river has been read at the mill since anybody can remember, and written down each day.</p>'.repeat(30)}</article>
    ${site.place}<button id="draw">Comments</button> <button id="late">One more</button>${'<p>Read more of the river.</p>'.repeat(60)}<script>
    const draw = () => {
      const root = ${site.host}.attachShadow({ mode: 'open' });
      root.innerHTML = ${JSON.stringify(site.frame(comments))};
      late.onclick = () => root.querySelector('${site.list}').insertAdjacentHTML('beforeend', ${JSON.stringify(site.print(lateComment))});
    };
    const late = document.getElementById('late');
    ${begun ? 'draw();' : `document.getElementById('draw').onclick = draw;`}
    </script></html>`;
}
