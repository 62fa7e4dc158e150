// What is said in the demo's first threads: the footpath, the fares, the bus?

import type { Entry } from './comment-entry.ts';

const rowan = { signature: '<i>Measure twice, post once.</i>' };

export const firstEntries: readonly Entry[] = [
  [
    1,
    0,
    'oldtimer',
    'I rode the last train in 1970',
    '4.86 / 7',
    8,
    `I was eleven. My father put me on his shoulders at Penny Mill so that I could see the wreath on the engine, and everybody sang, badly.

I did not think I would live to see a timetable for that line again. Whatever else you argue about below, please let me have a quiet minute of being happy.`,
  ],
  [
    2,
    0,
    'Tessa Brand',
    'What about the path?',
    '3.67 / 6',
    14,
    `Three thousand people a week walk or cycle on that track bed. It is the only flat way up the valley, it is where my children learned to ride, and it is not mentioned in the plan once.

I am for the railway. I am against finding out in 2028 that the path is "closed until further notice".`,
    { mail: 'tessa at example dot org' },
  ],
  [
    3,
    2,
    'Mara Quill',
    'It is in the annex',
    '4.50 / 4',
    21,
    `Annex C, page 41. The path moves to the river side of the bed for four of the six miles:
<ul><li>widened to three metres<li>lit as far as the school<li>fenced where it comes near the rails</ul>
The other two miles are the problem. At the cutting and on the viaduct there is no room for both.`,
  ],
  [
    4,
    3,
    'Tessa Brand',
    'So a third of it is gone',
    '3.00 / 3',
    33,
    'Two miles out of six, and precisely the two that have no road beside them. Thank you for finding it, though. I had given up at Annex B.',
  ],
  [
    5,
    4,
    'Rowan Pike',
    'Not gone, moved',
    '4.67 / 3',
    41,
    `I worked on the drawings, so take this with the salt it deserves.

At the cutting the path climbs to the old quarry road. It is 14 metres up and 14 down, at a slope that a wheelchair can manage. On the viaduct we asked for a deck hung on the outside; the answer was "in a second phase".`,
    rowan,
  ],
  [
    6,
    5,
    'Tessa Brand',
    'Second phase',
    '4.00 / 2',
    47,
    `<blockquote>in a second phase</blockquote>
Has this county ever, once, in your memory, built the second phase of anything?`,
  ],
  [
    7,
    6,
    'Rowan Pike',
    'The swimming bath',
    '4.33 / 3',
    55,
    'It got its roof. Eleven years later, but it did get its roof.',
    rowan,
  ],
  [
    8,
    7,
    'oldtimer',
    'I swam in the rain until 1994',
    '5.00 / 4',
    63,
    'It built character. And ear infections.',
  ],
  [
    9,
    5,
    'hedgepig',
    'Fourteen metres',
    'none / 0',
    70,
    'Fourteen metres up on a loaded cargo bicycle is not nothing. Is there a drawing of the ramp anywhere that is not a coffee-coloured fax?',
  ],
  [
    10,
    9,
    'Rowan Pike',
    'Sheet 22',
    'none / 0',
    84,
    'At the library, top shelf of the planning room. I will ask whether I may post it.',
    rowan,
  ],
  [
    11,
    2,
    'bluntknife',
    'Walk somewhere else',
    '1.33 / 3',
    90,
    'You got a free railway to walk on for half a century. It was never yours. Walk somewhere else.',
  ],
  [
    12,
    11,
    'Wren',
    'It was, in fact, ours',
    '4.75 / 4',
    97,
    `The county bought the bed in 1973 "for the use and enjoyment of the inhabitants". It is carved on the bench at Penny Mill, which you may sit on for free as well.

Nobody here asks to stop the trains. We ask where the path goes.`,
  ],
  [
    13,
    12,
    'bluntknife',
    'Fine',
    '2.50 / 2',
    120,
    'I have sat on that bench. I take the point about the wording. I still think the trains come first.',
  ],
  [14, 13, 'Wren', 'Then we agree', '4.00 / 1', 126, 'So do I. First, not only.'],
  [
    15,
    0,
    'Dov Harker',
    'Nobody has said what a ticket will',
    'none / 0',
    29,
    `cost. The slides have a page called "Affordability" with a photograph of a smiling family and not one number.`,
  ],
  [
    16,
    15,
    'Mara Quill',
    'There is a range',
    '3.50 / 2',
    36,
    'Between 1.80 and 3.40 for the whole way, "subject to the operator". I left it out since a range that wide says only that they do not know.',
  ],
  [
    17,
    16,
    'Dov Harker',
    'The bus is 2.10',
    '3.00 / 1',
    44,
    'So at the lower end everybody takes the train, and at the upper end nobody does. I would call that worth a number.',
  ],
  [
    18,
    17,
    'P. Lindqvist',
    'It depends on who pays for the empty ones',
    '4.40 / 5',
    58,
    `Some arithmetic, from the county's own figures:
<dl><dt>Seats a day<dd>34 trains with 120 seats, about 4,100
<dt>Riders a day, year one<dd>1,150 to 1,400
<dt>Cost a day<dd>about 6,900</dl>
At 2.10 the riders bring 2,400 to 2,900. The rest is a grant, which is agreed for eight years. After that it is us.

I am not saying this is wrong. Roads do not bring in a penny either. But the question is not the fare, it is year nine.`,
  ],
  [
    19,
    18,
    'nettle',
    'Year nine is what killed it in 1970 too',
    '4.00 / 2',
    75,
    'The numbers looked just like this, without the grant.',
  ],
  [
    20,
    19,
    'oldtimer',
    'Not quite',
    '4.25 / 4',
    88,
    `They took off the morning train first, then said that nobody came in the morning. Then the Sunday one. Then they counted.

Write the timetable into the contract. That is the whole lesson.`,
  ],
  [
    21,
    20,
    'P. Lindqvist',
    'Clause 9',
    '4.50 / 2',
    101,
    'It is in there: no fewer than 30 trains a day before 2036 without a vote of the council. Somebody on that committee remembered.',
  ],
  [
    22,
    21,
    'oldtimer',
    'Then I shall buy them a drink',
    'none / 0',
    110,
    'If they are who I think they are, it will be a small sherry.',
  ],
  [23, 18, 'gusto', 'lol "arithmetic"', '1.00 / 3', 79, 'Whole lot of numbers to say you hate trains.'],
  [
    24,
    23,
    'P. Lindqvist',
    'I take them every day',
    '4.67 / 3',
    92,
    'I would like there to be one in year nine. That is why I count.',
  ],
  [
    25,
    15,
    'Ansel on the hill',
    'Children',
    'none / 1',
    66,
    'Free for pupils, says the school. "Under discussion", says the county. Ask both on the same evening and you get a third answer.',
  ],
  [
    26,
    0,
    'Imre',
    'Keep the 14 bus',
    '4.00 / 5',
    52,
    `The train stops at three places. The 14 stops at nineteen. My mother lives at the fifteenth, and she is not going to walk down to Harrow Green with her shopping because a map looks tidier that way.

In every valley where this was done, the bus was gone within the year. Look at it from the stop, not from the map.`,
  ],
  [
    27,
    26,
    'hedgepig',
    'Move it, do not end it',
    '3.75 / 4',
    61,
    'Let it run across the valley and meet the trains instead of running along the same road. The same number of drivers could go twice as often.',
  ],
  [
    28,
    27,
    'Imre',
    'If they wait for each other',
    '3.33 / 3',
    72,
    'I have stood on enough platforms watching the bus leave as the train comes in. But yes: twice as often, and a driver who looks over the shoulder, and I am with you.',
  ],
  [
    29,
    28,
    'Juna Amadi',
    'They do in my old town',
    '4.20 / 5',
    83,
    `There is a small white lamp at the bus stop that stays on while a train is less than four minutes away. The driver may not leave while it is lit. It cost next to nothing.

<a href="https://lamp.example.org/">Here is a page about it</a>, with far too many photographs of a lamp.`,
  ],
  [
    30,
    29,
    'hedgepig',
    'I read all of it',
    '4.00 / 1',
    95,
    'Not too many photographs at all. I have sent it to the council under the title "Lamp".',
  ],
  [
    31,
    26,
    'bluntknife',
    'Nineteen stops is the trouble',
    '2.00 / 0',
    99,
    'It takes 41 minutes for six miles. I have overtaken it on foot. With a dog.',
  ],
  [32, 31, 'Imre', 'What sort of dog?', '3.50 / 2', 104, 'This matters.'],
  [33, 32, 'bluntknife', 'A whippet', '4.83 / 6', 109, 'In fairness to the bus.'],
];
