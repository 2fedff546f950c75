import type { cues } from './text.ts';

/** Lines that each cue takes for a page's own, and lines of articles that it must leave alone. */
export const examples = {
  'en/body/menu': {
    hits: ['Skip to main content', 'News  Sport  Weather', 'Home > Business', 'Press release'],
    misses: ['Business leaders welcome the pact', 'World Bank agrees new loan for Malawi', 'Sport and politics met in Lomé on Sunday.'],
  },
  'en/body/release': {
    hits: ['FOR IMMEDIATE RELEASE', 'Not for release, publication or distribution in any jurisdiction'],
    misses: ['Prisoners named for release under the ceasefire', 'The text is not yet public.'],
  },
  'en/body/share': {
    hits: ['Share', 'Copy link   Share article', 'Facebook   X   Email   Print'],
    misses: ['Share of the catch rises to 58 per cent', 'Facebook agrees to pay publishers in Kenya'],
  },
  'en/body/follow': {
    hits: ['Follow us on Google News', 'Like this story? Share it with a friend'],
    misses: ['Follow the money, says the auditor', 'Following the talks, both sides left without a word.'],
  },
  'en/body/share-label': {
    hits: ['Share: pick a network', 'Share this | 14'],
    misses: ['Share prices fell after the deal was called off.', 'Sharing the river: a hundred years of quarrels'],
  },
  'en/body/counter': {
    hits: ['4 min read', 'Reading time: two minutes'],
    misses: ['The minister read the text for ten minutes.', 'It takes a minute to read the treaty'],
  },
  'en/body/count': {
    hits: ['Views: 1,204', 'Hits 88'],
    misses: ['Views differ on the pact', 'Hits and misses of a decade of talks'],
  },
  'en/body/related': {
    hits: ['Related Stories', 'MOST READ', 'More Local News', 'RELATED NEWS: Tea exports plunge'],
    misses: ['Related companies are bound by the contract as well.', 'Latest round of talks ends without a deal'],
  },
  'en/body/read-more': {
    hits: ["READ MORE: Club 'agree terms' with former boss", 'TRENDING: Man finds ring on beach', 'Watch: Ferry leaves harbour'],
    misses: ['Watch maker signs lease in Geneva', 'Live cattle exports end under the accord'],
  },
  'en/body/continued': {
    hits: ['(Story continues below)', 'Article continues after this', 'Click here to share on social media'],
    misses: ['The story of the treaty continues in Geneva.', 'End of an era as the last ferry leaves'],
  },
  'en/body/tags': {
    hits: ['Tags:  FTA   cashew', 'Filed under: fishing', 'Topics: Guyana'],
    misses: ['Topics on the agenda include fishing and trade.', 'Tag teams of negotiators met until dawn'],
  },
  'en/body/newsletter': {
    hits: ['Sign up to our football newsletter', 'Get breaking news every morning!', 'By signing up you agree to our Terms of Use.'],
    misses: ['Both countries will sign up to the convention next year.', 'Subscribers to the fund receive their money back.'],
  },
  'en/body/inbox': {
    hits: ['The best of the week straight to your inbox', 'You may unsubscribe at any time.'],
    misses: ['The offer lay in his inbox for a month.', 'Both sides agree to the terms of the truce'],
  },
  'en/body/comments': {
    hits: ['Comments (3)', 'Leave a comment', '14 comments'],
    misses: ['Comments by the minister angered Oslo.', 'Reply to the offer is due on Friday'],
  },
  'en/body/comment-form': {
    hits: ['Your email address will not be published.', 'You must be logged in to post.'],
    misses: ['The address of the new office will not be published before May.', 'He declined to comment.'],
  },
  'en/body/cookies': {
    hits: ['We use cookies to improve your experience.', 'Cookie settings'],
    misses: ['Biscuit maker to sell cookies in Japan under new contract', 'The law limits how sites track readers.'],
  },
  'en/body/advertisement': {
    hits: ['ADVERTISEMENT', 'Sponsored content'],
    misses: ['Advertising on shirts is part of the deal.', 'Sponsored by the bank, the club signs three players'],
  },
  'en/body/footer': {
    hits: ['Privacy policy   Terms of use', 'Northern Courier is part of Courier Media. IPSO regulated.', 'Powered by PressKit'],
    misses: [
      'The plant will be powered by gas under a contract signed last year with the national oil company.',
      'Neither side disclosed the terms',
    ],
  },
  'en/body/rights': {
    hits: ['© 2024 Lakeland Media', 'All rights reserved.', 'This material may not be published, broadcast, rewritten, or redistributed.'],
    misses: ['The ferry leaves Tórshavn. © AFP', 'All rights under the lease pass to the buyer.'],
  },
  'en/body/contact': {
    hits: ['Media contact: press@oag.example', 'Tel: 84-24-3555 0176', 'Copyright 2012 Red River Times'],
    misses: ['Contact between the two armies resumed in May.', 'Phone calls between the leaders go on'],
  },
  'en/body/service': {
    hits: ['For more information contact the press desk', 'This service may include material from agencies.'],
    misses: ['For more than a year the two sides did not speak.', 'For further talks both sides named a neutral town'],
  },
  'en/body/end': {
    hits: ['- ENDS -', 'Ends'],
    misses: ['Strike ends', 'The dispute ends a decade of peace.'],
  },
} satisfies Readonly<Record<keyof typeof cues, { readonly hits: readonly string[]; readonly misses: readonly string[] }>>;
