/** Whole lines that a page prints beside every article: buttons, labels of lists, marks of advertising. */
const BUTTONS = [
  'advertisement|advertisements|advertising|ad|advertisement - story continues below|story continues below|story continues below advertisement',
  'article continues below|article continues after ad|scroll to continue|ad feedback|skip ad|skip advertisement|sponsored|sponsored content',
  'paid content|promoted|promoted content|from our partners|around the web|share|share this|share this article|share this story|share this page',
  'share on facebook|share on twitter|tweet|tweet this|link this|digg this|reprints|order reprints|print|print this|print this page|printable version',
  'email|e-mail|email this|e-mail this|email this article|email this to a friend|e-mail this to a friend|facebook|twitter|whatsapp|linkedin|reddit',
  'pinterest|instagram|telegram|flipboard|copy link|copy url|save|save article|bookmark|comment|comments|view comments|show comments|hide comments',
  'leave a comment|leave a reply|post a comment|add a comment|no comments|close|menu|search|home|log in|login|sign in|register|my account',
  'continue reading|continue reading the main story|back to top|load more|read more|see more|show more|learn more|find out more|more|more »',
  'view image|view this image|view images|view gallery|view photos|view slideshow|launch gallery|open image|expand image|toggle caption|hide caption|embed more videos',
  'photo|photos|image|images|video|videos|play|play video|pause|listen|listen to this article|audio|gallery|slideshow|live|loading|embed',
  'related|related article|related articles|related story|related stories|related topics|related content|related coverage|related links|related posts',
  'related news|see also|read also|also read|read next|up next|more on this story|more stories|more news|more coverage|trending|trending now',
  'trending stories|most read|most popular|most viewed|most shared|most commented|recommended|recommended for you|recommended reading',
  'recommended stories|you may also like|you might also like|you may like|you might like|editor’s picks|editors’ picks|top stories',
  'latest|latest news|latest headlines|latest stories|popular|don’t miss|in this article|in this story|topics|tags|about the author|about the authors',
  'full article|full coverage|full story|next|previous|next article|next story|previous article|previous story|key points|share your thoughts',
  'report a correction or typo|report a typo|report an error|corrections|feedback|give feedback|thank you for reading|thanks for reading',
  'explore more|check out more newsletters|read our privacy policy|all newsletters|view all|see all|hide|follow|follow us|follow topic',
  'privacy policy|terms of use|terms of service|terms and conditions|cookie policy|do not sell my personal information|contact us|about us',
] as const

const LINES: ReadonlySet<string> = new Set(BUTTONS.flatMap((row) => row.split('|')))

/** Whether a line is nothing but a button or a label of the page: "Share this story", "- Reprints", "Read more »". */
export function isPageButton(line: string): boolean {
  const words = line
    .toLowerCase()
    .replaceAll("'", '’')
    .replaceAll(/^[^\p{L}]+|[^\p{L}.]+$/gu, '')
    .replaceAll(/\s+/gu, ' ')
  return LINES.has(words)
}
