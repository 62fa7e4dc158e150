// How is a page of the benchmark dressed? Bare markup would be cheaper to lay out than what blogs send.

/** About as many rules as match in a comment of a usual theme: fonts, floats, borders, links, clearing. */
export const theme = `
body { margin: 0; font: 16px/1.5 Georgia, serif; color: #222; background: #fff; }
main { max-width: 860px; margin: 0 auto; padding: 0 16px; }
a { color: #25618f; text-decoration: none; }
a:hover { text-decoration: underline; }
p { margin: 0 0 1em; overflow-wrap: break-word; }
.site-header, .site-footer { padding: 24px 16px; border-bottom: 1px solid #ddd; }
.entry { padding: 24px 0; }
.comments-title { font-size: 1.4em; }
.children { list-style: none; margin: 0 0 0 32px; padding: 0; }
.comment-list { list-style: none; margin: 0; padding: 0; }
.comment-body, .remark { padding: 12px 0; border-top: 1px solid #eee; position: relative; }
.comment-body::after, .remark::after { content: ""; display: table; clear: both; }
.comment-author .avatar { float: left; margin-right: 8px; border-radius: 50%; background: #eef; }
.comment-author .fn { font-weight: bold; }
.comment-metadata, .remark-date { font-size: 0.8em; color: #666; }
.comment-content, .remark-text { margin: 8px 0; }
.reply a, .remark-tools a { font-size: 0.8em; padding: 2px 8px; border: 1px solid #ccd; border-radius: 3px; }
.remark-name { font-weight: bold; }
.remark-answers { font-size: 0.85em; font-style: italic; color: #555; }
#hnmain { width: 85%; background: #f6f6ef; border-spacing: 0; }
.comhead { font-size: 8pt; color: #828282; }
.commtext { font: 9pt/1.35 Verdana, sans-serif; }
.votelinks { min-width: 14px; }
`;
