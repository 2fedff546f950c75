import type { Paste } from './paste.ts';

/** More windows of English pages; every text is made up. */
export const moreEnglish: readonly Paste[] = [
  {
    name: 'a wire page with summary points, sign-up lines and its standards',
    published: '2023-05-05T15:15',
    byline: 'Ines Carvalho',
    lines: `
- World
- Business
- Markets
- More
= Togo, Benin agree to pool electricity after blackout
- By Ines Carvalho
- May 5, 2023 3:15 PM GMT+1
- Updated a year ago
+ LOME, May 5 - Togo and Benin agreed on Friday to pool electricity from three plants and to keep a common reserve, two months after a blackout left both capitals dark.
- Advertisement · Scroll to continue
+ Under the agreement, signed in Lome, each side may draw up to 80 megawatts a day from the other.
- Sign up here.
+ Reporting by Ines Carvalho; Editing by Tom Aduba
- Our Standards: The Thomson Reuters Trust Principles.
- Purchase Licensing Rights
- Read Next
- Markets
- Shares slip in early trade
`,
  },
  {
    name: 'a television network with its mark as a dateline',
    published: '2024-05-07T15:15',
    byline: 'Ruth Adler, CNC',
    lines: `
- Watch
- Listen
- Live TV
= Two rivals, one stadium: clubs sign 30-year lease
- By Ruth Adler, CNC
- 4 minute read
- Published 3:15 PM EDT, Tue May 7, 2024
+ CNC —
+ Two clubs that have not shared so much as a bus since 1911 will share a stadium for the next thirty years under a lease signed on Tuesday.
+ The lease gives each club 14 home dates, with derbies settled by the toss of a coin.
- RELATED ARTICLE
- The bus that started a feud
+ "My grandfather would not speak to me," said one chairman.
- Ad Feedback
- © 2024 Cable News Collective. All Rights Reserved.
`,
  },
  {
    name: 'a release distributed by a newswire',
    published: '2023-05-05T08:00',
    lines: `
- NEWS PROVIDED BY
- Merriwether Foods
- 05 May, 2023, 08:00 ET
- Share this article
= Merriwether Foods and Basket & Sons Announce Merger Agreement
+ DAYTON, Ohio, May 5, 2023 /PRNewswire/ -- Merriwether Foods Inc. and Basket & Sons LLC today announced that they have entered into a definitive merger agreement.
+ Under the agreement, each share of Basket will be exchanged for 0.4 shares of Merriwether. The transaction is expected to close in the fourth quarter of 2023.
+ SOURCE Merriwether Foods
- Also from this source
- Merriwether Foods Names New Treasurer
`,
  },
  {
    name: 'a government page that gives its department and date above the text',
    published: '2023-06-01',
    lines: `
- Skip to main content
- Cookies on this site
- We use some essential cookies to make this website work.
- Accept additional cookies
- Home
- Environment
- Press release
= UK and Belize sign reef protection memorandum
+ The memorandum sets up a joint fund for wardens and boats.
- Published
- 1 June 2023
+ The Environment Minister and her Belizean counterpart today signed a memorandum of understanding to protect the second largest barrier reef in the world.
+ It replaces a letter of intent from 2016 and will run for seven years.
- Share this page
- Updates to this page
- Published 1 June 2023
- Sign up for emails or print this page
- Explore the topic
- Marine
`,
  },
  {
    name: 'public radio with its programme, a listening bar and a photo credit line',
    published: '2022-08-30T05:01',
    byline: 'Dolores Finch',
    lines: `
- Hourly News
- Listen Live
- EDUCATION
= College and janitors settle after 61 days
- August 30, 2022 5:01 AM ET
- Heard on Morning Edition
- Dolores Finch
- 3-Minute Listen
- PLAYLIST
- Download
- Transcript
+ Janitors hold signs outside the college library in July.
+ Lena Ortiz/KRVC
+ A small college in Nebraska and the janitors who clean it have settled a strike that lasted 61 days, the longest in the state's history.
+ The settlement raises the lowest wage to $17.50 an hour at once and to $19 in 2024.
+ Neither side would say who moved first.
- Facebook
- Twitter
- Flipboard
- Email
`,
  },
  {
    name: 'a national English daily of Asia with published and updated lines in capitals',
    published: '2023-09-12T17:05',
    byline: 'Teo Kai Wen',
    lines: `
- Sign up now: Get insights on Asia's fast-moving developments
= Sarawak, Kalimantan agree on joint orangutan corridor
+ The corridor would link two parks on either side of the border.
- Teo Kai Wen
- Correspondent
- PUBLISHED Sep 12, 2023, 5:05 PM
- UPDATED Sep 12, 2023, 9:40 PM
+ KUCHING – The governments of Sarawak and West Kalimantan have agreed in principle on a corridor of forest 40km long for orangutans that cross the border.
+ A memorandum is to be signed in November, officials said on Sept 12.
+ Palm oil companies on the Indonesian side have yet to give up two concessions that lie across the route.
- Join our channel and get the latest news delivered to you
- More on this topic
- Rescued orangutan gives birth
`,
  },
  {
    name: 'a court report with numbered holdings and related rulings',
    published: '2021-02-18',
    lines: `
- Law Courier
- Thursday, February 18, 2021
= Appeals court upholds settlement between towns over landfill
+ A three-judge panel on Wednesday upheld the 2019 settlement between Marlow and East Marlow over the landfill on their line.
+ The panel held that:
+ 1. The consent decree binds both towns and their successors;
+ 2. Marlow owes $412,000 in back fees;
+ 3. The trial court must name a monitor by May 1.
+ Judge A. R. Vance dissented in part.
- Related rulings
- Marlow v. Hill Quarry (2017)
- In re Creek Road (2014)
`,
  },
  {
    name: 'a local page with the writer’s address in the byline and the date below it',
    published: '2025-03-10',
    byline: 'DELLA MARCH',
    lines: `
- The Harbor Courier
- SUBSCRIBE | E-EDITION | JOBS
= Bus drivers, county reach tentative deal
- By DELLA MARCH dmarch@courier.example
- Mar 10, 2025 Updated 3 hrs ago   Comments 12
- Facebook  Twitter  Email  Print
+ After nine days without buses, the county and its drivers have a tentative agreement that both sides call fair.
+ Drivers will vote on the deal on Thursday, and buses could roll again on Friday morning if they approve it.
`,
  },
  {
    name: 'a headline of two words',
    published: null,
    lines: `
= Truce signed

+ Two clans in the hills of Mindoro signed a truce on Monday after a feud of eleven years that began over a carabao.

+ A priest and an imam witnessed the truce, which both clans sealed with a meal.
`,
  },
];
