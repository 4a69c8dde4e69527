/** Given names that stand for one another, short forms after the full one. Lower case. */
const SETS =
  'william bill will billy liam;robert bob rob bobby;richard dick rick rich ricky;james jim jimmy jamie;john jack johnny;joseph joe joey;michael mike mick;thomas tom tommy;charles charlie chuck;edward ed eddie ted teddy ned;theodore ted teddy theo;anthony tony;andrew andy drew;daniel dan danny;david dave;donald don;kenneth ken kenny;ronald ron ronnie;stephen steve steven;steven steve;timothy tim;matthew matt;christopher chris;nicholas nick;gregory greg;jeffrey jeff;lawrence larry;samuel sam;benjamin ben;alexander alex;albert al bert;alfred al fred;frederick fred freddie;gerald gerry jerry;harold harry hal;henry hank harry;patrick pat;peter pete;philip phil;raymond ray;rudolph rudy;vincent vince;walter walt;mitchell mitch;bernard bernie;leonard len lenny;martin marty;nathaniel nate nat;nathan nate;jonathan jon;joshua josh;zachary zach zack;douglas doug;eugene gene;francis frank;franklin frank;louis lou;russell russ;elizabeth liz beth betty eliza lizzie;katherine kate kathy katie;catherine cathy kate;margaret maggie meg peggy;deborah debbie deb;barbara barb;patricia pat patty tricia;susan sue susie;jennifer jen jenny;jessica jess;rebecca becky;victoria vicky tori;christine chris christy;judith judy;pamela pam;sandra sandy;cynthia cindy;virginia ginny;dorothy dot;kimberly kim;amanda mandy;abigail abby;alexandra alex;stephanie steph;valerie val;randall randy;terrence terry;theresa terry tess;clarence clay;rafael rafa;antonio tony;reince reinhold'

const FULL: ReadonlyMap<string, ReadonlySet<number>> = byName()

function byName(): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>()
  for (const [index, row] of SETS.split(';').entries()) {
    for (const name of row.split(' ')) found.set(name, (found.get(name) ?? new Set()).add(index))
  }
  return found
}

/** Whether one of two given names in lower case is a short form of the other. */
export function sameGivenName(a: string, b: string): boolean {
  const others = FULL.get(b)
  return others !== undefined && [...(FULL.get(a) ?? [])].some((set) => others.has(set))
}
