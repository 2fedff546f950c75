/**
 * What a title says of its holder: an office of the state, one of an organisation, a trade;
 * a `rank` is a role only where there is no office, a `courtesy` never.
 */
export type TitleKind = 'state' | 'organization' | 'occupation' | 'rank' | 'courtesy';

/** How an organisation's name is built around its head noun. */
export interface HeadNoun {
  /** The complement follows ("Bộ Ngoại giao", "Ministry of Health") or comes before ("Keio University"). */
  readonly order: 'first' | 'last';
  /** The name may be the noun alone ("Quốc hội", "Parliament"). */
  readonly alone?: boolean;
  /** The first word of its name may stand for it ("CTCP Logistics Sao Bắc Đẩu", "Sao"). */
  readonly short?: boolean;
  /** Written small, the noun only describes the name after it ("hãng Nordvalta"). */
  readonly bare?: boolean;
  /** A part of a country that acts, by its English noun: "Province", "City". */
  readonly unit?: string;
  /** A trade that a brand follows ("Thép Pomina"), and nobody where a field does ("Bảo hiểm Y tế"). */
  readonly brand?: boolean;
  /** Written small, it is a state's ("hải quân Indonesia") or nobody's. */
  readonly ofState?: boolean;
  /** It binds its state, which is an actor where only this body's name has it: a parliament. */
  readonly binds?: boolean;
  /** It sits in another state, which belongs to its name ("Đại sứ quán Việt Nam tại Nam Phi"). */
  readonly mission?: boolean;
  /** Each state has one: a ministry, a general department. */
  readonly national?: boolean;
  /** A numbered part, whose greater body belongs to the name ("Nhóm Hai thuộc …"). */
  readonly part?: boolean;
  /** Named after a place, which alone is no short form of it ("Oulu City Council"). */
  readonly local?: boolean;
  /** Ends the name: what "of" brings behind it only tells where it is ("Hoshino Dairy of Japan"). */
  readonly closed?: boolean;
  /** A name's head even when it is written small ("công an", "tòa án nhân dân"). */
  readonly small?: boolean;
}

/** A kind of bodies: how a text calls one after naming it, what their names are built of, and the offices that only they have. */
export interface BodyKind {
  /** "the club", "công ty" */
  readonly nouns: readonly string[];
  /** Words of head nouns and suffixes of names. */
  readonly heads: readonly string[];
  readonly titles: readonly string[];
}

/** A language's words for bodies in English, so that one body has one canonical name in all languages. */
export interface EnglishWords {
  readonly fields: Readonly<Record<string, string>>;
  /** Patterns by head noun: `{fields}`, `{proper}`, `{place}`, `{unit}`, `{of}`, `{adjective}`. */
  readonly heads: Readonly<Record<string, string>>;
}

/** The words by which a language tells its actors. A language pack writes them down; nothing here names a living person. */
export interface ActorWords {
  /** BCP 47 */
  readonly language: string;
  /** Languages whose names of states and organisations stand in its texts, in order of preference. */
  readonly gazetteer: readonly string[];
  /** ISO 3166-1 alpha-2 of the state whose offices its papers name without saying whose; null where there is none. */
  readonly home: string | null;
  /** Whom an office serves stands before it ("the Kenyan president") or after it ("tổng thống Kenya"). */
  readonly ownerFirst: boolean;
  readonly titles: Readonly<Record<TitleKind, readonly string[]>>;
  /** Words before a title that belong to the role ("cựu", "former", "phó"). */
  readonly titlePrefixes: readonly string[];
  /** Words between a title and whom it serves ("của", "of the"). */
  readonly titleLinks: readonly string[];
  /** Fields of an office or a body ("ngoại giao", "health"); inside a name they may be written small. */
  readonly fields: readonly string[];
  readonly heads: Readonly<Record<string, HeadNoun>>;
  readonly bodyKinds: readonly BodyKind[];
  /** Words that say "of the one just spoken of" before an office ("its"). */
  readonly possessives: readonly string[];
  /** Ends of companies' names ("Ltd", "Oy"). */
  readonly companySuffixes: readonly string[];
  /** Those that names also write small ("plc"). */
  readonly smallCompanySuffixes: readonly string[];
  /** Words that join two fields of one name ("và", "and"). */
  readonly joiners: readonly string[];
  /** Words that join a body to the greater one which it belongs to ("của"). */
  readonly ownerLinks: readonly string[];
  /** Words that open a state's name inside another name ("nước"). */
  readonly countryWords: readonly string[];
  /** Plurals that own a body and stand inside its name ("People's Alliance"). */
  readonly possessors: readonly string[];
  /** Say that another name follows in brackets ("mã chứng khoán", "viết tắt"). */
  readonly aliasOpeners: readonly string[];
  /** What makes an adjective of a name before a hyphen ("-based", "-led"). */
  readonly hyphenTails: readonly string[];
  /** Last words of titles in the plural, behind which several names may stand. */
  readonly pluralTitles: readonly string[];
  /** Words that open a time between a name and its verb: "hôm", "last". */
  readonly timeOpeners: readonly string[];
  /** Nouns for a numbered part of a body ("Lodge 22"). */
  readonly numbered: readonly string[];
  /** Small nouns that say what a name after them is the name of: a body ("the lender Banque Lormont", "nhà bán lẻ"). */
  readonly bodyNouns: readonly string[];
  /** Words that hold a head noun or a title as a syllable and mean something else ("thị trường", "trụ sở"). */
  readonly compounds: readonly string[];
  /** Words that open the complement of a head noun ("of", "for"); none where it follows directly. */
  readonly complementLinks: readonly string[];
  /** Family names, where a language has few enough of them to tell a person by. */
  readonly surnames: readonly string[];
  /** The spelling of the language's own words, where it tells them from foreign ones; null where it does not. */
  readonly ownSpelling: RegExp | null;
  /** Names that persons alone bear, where they come first. */
  readonly givenNames: readonly string[];
  /** Small words inside names of people ("von der", "bin"). */
  readonly particles: readonly string[];
  /** Ends of people's names ("Jr"). */
  readonly nameSuffixes: readonly string[];
  /** Regions, seas, feasts and whatever else has capitals and never acts. */
  readonly notActors: readonly string[];
  /** Nouns after which a name is a place, a thing or a people ("đường", "tiếng", "storm"). */
  readonly nameOfThing: readonly string[];
  /** Nouns that make a thing of the capitalised words before them ("Street", "Convention"). */
  readonly thingNouns: readonly string[];
  /** Small words that join and never stand in a name. */
  readonly smallWords: readonly string[];
  /** Further words that a sentence may open with. */
  readonly openers: readonly string[];
  /** What a body does that is also a field ("phối hợp", "giám sát"): written small behind a name it is a verb. */
  readonly verbs: readonly string[];
  /** Words before whoever something is told by ("theo"). */
  readonly sources: readonly string[];
  readonly speech: readonly string[];
  /** What only governments and bodies do: a capital before these stands for its government. */
  readonly acting: readonly string[];
  /** Those of them that things do as well ("has", "sẽ"). */
  readonly weakActing: readonly string[];
  /** Words after which a place only locates. */
  readonly locating: readonly string[];
  /** Words that a place comes after and a speaker does not ("đến", "from"). */
  readonly toward: readonly string[];
  /** What a player does to a club, and the word before the one left: "joined … from". */
  readonly joining: readonly string[];
  readonly leaving: readonly string[];
  /** After a name, where somebody goes to it for a time ("on loan"). */
  readonly lending: readonly string[];
  /** Words before whom somebody deals with ("with"), and nouns for what is agreed ("contract", "hợp đồng"). */
  readonly partnerLinks: readonly string[];
  readonly dealNouns: readonly string[];
  /** Head nouns of agreements: what their names and acronyms hold is no actor. */
  readonly instruments: readonly string[];
  /** Words before what is bought ("takeover of"). */
  readonly purchases: readonly string[];
  /** Words that open a pair ("between"). */
  readonly pairLinks: readonly string[];
  /** What two do together ("agreed", "đạt thỏa thuận"). */
  readonly agreeing: readonly string[];
  /** Words after which a capital stands for its government ("phía", "between"). */
  readonly dealing: readonly string[];
  /** What joins a name and its apposition besides a mark ("là"). */
  readonly appositionLinks: readonly string[];
  /** Words that may open an apposition ("the", "then"). */
  readonly articles: readonly string[];
  /** Verbs in the plural, which no person's name is followed by ("have"). */
  readonly pluralVerbs: readonly string[];
  /** After a name these tell a person ("tuổi", "who"). */
  readonly personAfter: readonly string[];
  /** Counts and nouns of named groups: "bốn quốc gia …", "các đối tác …". */
  readonly groupCounts: readonly string[];
  readonly groupNouns: readonly string[];
  /** Bodies that each state has one of, written small behind it: "Japan's trade ministry", "the Omani central bank". */
  readonly stateBodies: readonly string[];
  /** Small words for those who speak for a place, right behind its name: "Torvik | municipal council". */
  readonly localBodies: readonly string[];
  /** Words that with a state's name right behind them are a body's: "Cricket Australia", "Statistics Norway". */
  readonly stateFields: readonly string[];
  /** Nouns that make a state's adjective the state: "Hungarian officials". */
  readonly stateNouns: readonly string[];
  /** Those of them that a text may write large ("the Angolan Party"). */
  readonly sides: readonly string[];
  /** English forms of its bodies' names; null where the language is English. */
  readonly english: EnglishWords | null;
}
