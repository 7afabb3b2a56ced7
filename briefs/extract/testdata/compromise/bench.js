// node bench.js ARTICLE.txt ROUNDS: quotations, people, organisations, places and
// dates by compromise and compromise-dates; prints nanoseconds per round, after
// as many rounds unmeasured, so that the just-in-time compiler has done its work.
const fs = require('fs');
const nlp = require('compromise');
nlp.plugin(require('compromise-dates'));

const text = fs.readFileSync(process.argv[2], 'utf8');
const rounds = Number(process.argv[3]);
let found = 0;

function once() {
  const doc = nlp(text);
  for (const view of [doc.quotations(), doc.people(), doc.organizations(), doc.places(), doc.dates()]) {
    found += view.json({ offset: true }).length;
  }
}

for (let i = 0; i < rounds; i++) once();
const began = process.hrtime.bigint();
for (let i = 0; i < rounds; i++) once();
console.log(String((process.hrtime.bigint() - began) / BigInt(rounds)), found);
