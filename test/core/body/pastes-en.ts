import type { Paste } from './paste.ts';

/** Whole windows of English pages as people paste them; every text is made up. */
export const english: readonly Paste[] = [
  {
    name: 'a public broadcaster with times ago, image sources and related topics',
    published: null,
    byline: 'Priya Sandhu',
    lines: `
- Accessibility links
- Skip to content
- Home
- News
- Sport
- Weather
- Close menu
= Iceland and Faroe Islands settle row over herring quotas
- 3 hours ago
- Share
- Save
- Priya Sandhu
- Reykjavik correspondent
+ Getty Images A trawler leaves the harbour at Tórshavn
+ Trawlers from both countries will be allowed to follow the shoals across the line
+ Iceland and the Faroe Islands have agreed how to share the herring that spawns between them, ending a dispute that closed ports for most of last summer.
+ The deal, announced in Tórshavn on Thursday, gives Iceland 58% of the catch in the first year and an equal share from 2026.
+ "It is not what either of us wanted, and that is why it will last," said the Icelandic fisheries minister.
+ What happens now?
+ Both parliaments have to approve the text. Votes are expected before the end of May.
- More on this story
- Cod wars: how it all began
- Why herring moved north
- Related topics
- Iceland
- Fishing industry
- Copyright © 2025. The site is not responsible for the content of external sites.
`,
  },
  {
    name: 'a wire with dateline, two dates and a share bar',
    published: '2023-11-14T08:05',
    byline: 'ANA LUCIA FERREIRA',
    lines: `
- WORLD NEWS
= Angola and Namibia sign power deal after decade of talks
- BY ANA LUCIA FERREIRA
- Published 8:05 AM EST, November 14, 2023
- Share
+ WINDHOEK, Namibia (AP) — Angola and Namibia signed an agreement Tuesday to build a hydroelectric dam on the river they share, more than ten years after the first study.
+ The 600-megawatt plant at Baynes is to cost $1.2 billion and would come online in 2031.
- ___
+ Environmental groups said they would go to court.
- ___
+ Associated Press writer Jonas Haufiku in Opuwo contributed to this report.
- Most read
- 1
- Storm closes schools across the Midwest
- 2
- Star quarterback out for the season
- ADVERTISEMENT
`,
  },
  {
    name: 'a quality paper with section, standfirst, newsletter box and tags',
    published: '2024-02-09T17:30',
    byline: 'Helen Brathwaite',
    lines: `
- Support us
- Print subscriptions
- News
- Opinion
- Sport
- Culture
- Lifestyle
- World  Europe  US  Americas  Asia  Australia
- Caribbean
= Barbados and Guyana pool cargo ships in food security pact
+ Two governments say the 'floating warehouse' will cut the price of flour by a fifth
- Helen Brathwaite in Bridgetown
- Fri 9 Feb 2024 17.30 GMT
- Share
+ Barbados and Guyana are to pool a fleet of four cargo ships under a pact meant to protect both countries from another shock like that of 2022.
+ The prime ministers put their names to the memorandum on Friday, on the quayside, with the first of the vessels moored behind them.
- Sign up to First Edition
- Free daily newsletter
- Our morning email breaks down the key stories of the day, telling you what's happening and why it matters
- Enter your email address
- Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.
- after newsletter promotion
+ Trinidad and Tobago was invited to join but has said it will wait.
+ "We have been here before with ferries," said an opposition senator.
- Explore more on these topics
- Barbados
- Guyana
- Food security
- news
- Reuse this content
- Most viewed
- The twenty best walks of the winter
`,
  },
  {
    name: 'a press release with contacts and notes',
    published: '2022-03-21',
    lines: `
- Press release
- FOR IMMEDIATE RELEASE
- March 21, 2022
- Contact: Dana Whitfield, press@harborline.example, 555-0188
= Harborline and Dockworkers United Reach Tentative Agreement at Six Ports
+ Members to vote on five-year contract by April 15
+ SEATTLE – Harborline Terminals and Dockworkers United today announced a tentative agreement covering 3,400 workers at six ports on the West Coast.
+ The agreement, if ratified, would raise hourly pay by 4 percent a year and end the use of unmanned cranes at two terminals.
+ "This is the contract our members asked for," said union president Loretta Oakes.
+ About Harborline Terminals
+ Harborline Terminals runs container terminals in nine ports and employs 11,000 people.
- ###
- For more information, visit www.harborline.example
`,
  },
  {
    name: 'a regional daily with dates written day first and an inline promotion that splits a sentence',
    published: '2024-07-03T21:15',
    byline: 'Tomasz Wrona',
    lines: `
- MENU
- SEARCH
- Log in
= Gdynia and Karlskrona extend ferry agreement to 2035
- Tomasz Wrona
- Published: 03/07/2024, 21:15
- Updated: 04/07/2024, 08:02
- Follow us on Google News
+ The two Baltic ports have extended their ferry agreement by ten years, keeping the night route alive after a spring of doubt.
+ Under the new terms the operator will replace both ships by 2029, and the ports will share the cost of shore power that

- ALSO READ: Harbour festival moves to August

+ has to be in place a year earlier. Fares are to rise by no more than inflation.
+ The previous agreement, signed in 2014, was due to run out in December.
- Recommended
- Car park plan scrapped
- Swimmer rescued off pier
- Comments (12)
- seagull77: about time too!
- Reply
`,
  },
  {
    name: 'clean text with nothing around it',
    published: null,
    lines: `
= Two villages share one fire engine

+ Little Sedge and Great Sedge signed an agreement on Tuesday to share a fire engine from next spring.

+ Each will pay half. Neither could afford its own.
`,
  },
  {
    name: 'a single paragraph without a headline',
    published: null,
    lines: `
+ The two museums agreed on Monday to return the bells by 2027, the curator said, and a joint committee will decide who pays for the shipping.
`,
  },
  {
    name: 'an international site with key points, captions and a cookie banner first',
    published: '2025-01-17',
    byline: 'Rashid Al-Amri',
    lines: `
- We use cookies to improve your experience. By continuing to browse you agree to our use of cookies.
- Accept all
- Manage preferences
- Skip links
- LIVE
- Navigation menu
- EXPLAINER
- News
- |
- Border Disputes
= Oman and Yemen reopen Sarfait crossing under new border accord
+ The crossing had been closed for nine years; officials say trucks may pass from Sunday.
+ A soldier stands at the Sarfait crossing in western Oman [File: Hassan Rami/Reuters]
- By Rashid Al-Amri
- Published On 17 Jan 2025
- Click here to share on social media
+ Officials from Oman and Yemen raised the barrier at Sarfait on Friday, a day after the two sides signed an accord on patrols and customs.
+ Under the accord, inspectors from both sides will work in one building.
- Sign up for our weekly newsletter
- Subscribe
+ The accord will be reviewed after six months.
+ Source: Agencies
- Advertisement
- Sponsored Content
- Aboutabout
- Follow us on:
- © 2025 All rights reserved
`,
  },
  {
    name: 'hard-wrapped mail text with a quoted headline in capitals',
    published: '2019-10-07',
    lines: `
= MADAGASCAR AND MAURITIUS AGREE SEARCH AND RESCUE ZONES

+ PORT LOUIS, 7 October 2019 -- Madagascar and Mauritius today agreed
+ where the responsibility of each for search and rescue at sea begins
+ and ends, closing a gap that cost lives when the ferry Soafia went
+ down in 2017.

+ The arrangement, in the form of an exchange of letters, takes effect
+ on 1 January. It divides 200 000 square kilometres of ocean and sets
+ up a telephone line that is open day and night.

- For further information, please contact: info@sarzones.example
`,
  },
  {
    name: 'a local television station with trending links and a copyright paragraph',
    published: '2024-09-30T17:12',
    byline: 'Marcy Dell',
    lines: `
- 61° Clear
- News  Weather  Sports  Contests  Live
= Bakers, mill end strike with 3-year deal in Pine Falls
- by: Marcy Dell
- Posted: Sep 30, 2024 / 05:12 PM CDT
- Updated: Oct 1, 2024 / 06:40 AM CDT
+ PINE FALLS, Minn. (KPFW) — Workers at the Pine Falls flour mill ratified a three-year contract Monday, ending a strike that began Sept. 9.
+ The vote was 188-41. Mr. Ole Tveit, who led the local, said pay goes up $2.10 an hour in the first year.
- TRENDING: Bear walks into hardware store
+ The mill restarts Thursday, the company said. No one will be disciplined.
- Copyright 2024 Lakeland Media Group. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
- More Local News
- Deer season opens Saturday
- Bridge to close for two weeks
`,
  },
  {
    name: 'numbered points and a list at the end',
    published: null,
    lines: `
= Joint statement of the two mayors

+ The mayors of Split and Ancona met on 4 June and agreed the following:

+ 1. A ferry for students will run from September.
+ 2. The two city archives will exchange copies of their oldest maps.
+ 3. A joint committee will meet twice a year

+ Done in two originals.
`,
  },
  {
    name: 'a page whose reader comments are longer than its article',
    published: '2020-06-11',
    lines: `
- News
= Parish and farm agree footpath through orchard
- 11 June 2020
+ The parish council and the owners of Highfield Farm have agreed on a footpath through the old orchard, to open in August.
+ Dogs must be kept on a lead. The parish will mend the two stiles and pay for a gate.
- 4 comments
- Orchardist says:
- I have walked through there for forty years and nobody ever stopped me, so I do not see what there is to agree about.
- Reply
- June says:
- Good news at last. My grandchildren will be glad of it, and the apples are lovely in September when nobody picks them.
- Reply
- Leave a comment
- Your email address will not be published.
- Name
- Email
`,
  },
];
