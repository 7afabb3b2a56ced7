package briefs

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// Fault is one thing wrong with a brief: where ("quotes[2].passages[0]") and
// what, in words.
type Fault struct {
	Where, What string
}

func (f Fault) String() string { return f.Where + ": " + f.What }

// Faults is a brief's faults as an error.
type Faults []Fault

func (f Faults) Error() string {
	const most = 3
	var lines []string
	for i, fault := range f {
		if i == most {
			lines = append(lines, fmt.Sprintf("and %d more", len(f)-most))
			break
		}
		lines = append(lines, fault.String())
	}
	return "the brief does not hold: " + strings.Join(lines, "; ") + " (dateline check lists all)"
}

var slug = regexp.MustCompile(`^[a-z0-9-]{1,64}$`)

// Check proves every passage against its article's text, every id reference and
// every fixed word, and returns what does not hold, in file order.
func (b *Brief) Check() []Fault {
	c := checker{articles: map[string]*Article{}, entities: map[string]bool{}, dates: map[string]bool{}}
	if !slug.MatchString(b.ID) {
		c.fault("id", "%q is no slug of a-z, 0-9 and - (1 to 64 characters)", b.ID)
	}
	if len(b.Articles) == 0 {
		c.fault("articles", "there is none")
	}
	for i := range b.Articles {
		c.article(fmt.Sprintf("articles[%d]", i), &b.Articles[i])
	}
	for i, e := range b.Entities {
		c.unique(fmt.Sprintf("entities[%d].id", i), e.ID, c.entities)
	}
	for i, d := range b.Dates {
		c.unique(fmt.Sprintf("dates[%d].id", i), d.ID, c.dates)
	}
	for i, p := range b.Summary {
		c.passage(fmt.Sprintf("summary[%d]", i), p)
	}
	quotes := map[string]bool{}
	for i, q := range b.Quotes {
		where := fmt.Sprintf("quotes[%d]", i)
		c.unique(where+".id", q.ID, quotes)
		c.quote(where, q)
	}
	for i, e := range b.Entities {
		c.entity(fmt.Sprintf("entities[%d]", i), e)
	}
	for i, d := range b.Dates {
		where := fmt.Sprintf("dates[%d]", i)
		c.passage(where+".passage", d.Passage)
		c.oneOf(where+".precision", d.Precision, Day, Week, Month, Season, Quarter, Year, Decade, Century, Clock, Duration, Set)
		c.oneOf(where+".basis", d.Basis, Stated, Published, Context)
	}
	for i, e := range b.Timeline {
		where := fmt.Sprintf("timeline[%d]", i)
		c.passage(where+".passage", e.Passage)
		if e.Date != "" && !c.dates[string(e.Date)] {
			c.fault(where+".date", "there is no date %q", e.Date)
		}
		for j, id := range e.Entities {
			c.knownEntity(fmt.Sprintf("%s.entities[%d]", where, j), id)
		}
	}
	return c.faults
}

type checker struct {
	articles map[string]*Article
	entities map[string]bool
	dates    map[string]bool
	faults   []Fault
}

func (c *checker) fault(where, format string, args ...any) {
	c.faults = append(c.faults, Fault{where, fmt.Sprintf(format, args...)})
}

func (c *checker) unique(where, id string, seen map[string]bool) {
	switch {
	case id == "":
		c.fault(where, "it is empty")
	case seen[id]:
		c.fault(where, "%q stands twice", id)
	}
	seen[id] = true
}

func (c *checker) article(where string, a *Article) {
	if c.articles[a.ID] != nil || a.ID == "" {
		c.fault(where+".id", "%q is empty or stands twice", a.ID)
	}
	c.articles[a.ID] = a
	if !utf8.ValidString(a.Text) {
		c.fault(where+".text", "it is not valid UTF-8")
	}
	if a.SHA256 != Digest(a.Text) {
		c.fault(where+".sha256", "it is not the digest of the text; the text or the digest was changed")
	}
	if !isDate(a.Published) {
		c.fault(where+".published", "%q is no date; write YYYY-MM-DD or RFC 3339, or leave it out", clip(a.Published))
	}
	for i, f := range a.Furniture {
		at := fmt.Sprintf("%s.furniture[%d]", where, i)
		c.passage(at, f.Passage)
		c.oneOf(at+".kind", f.Kind, Headline, Caption, Dateline, Byline, Credit, Footer)
	}
}

// isDate tells whether a publication date is written as the contract has it;
// none is.
func isDate(published string) bool {
	if published == "" {
		return true
	}
	if _, err := time.Parse(time.DateOnly, published); err == nil {
		return true
	}
	_, err := time.Parse(time.RFC3339, published)
	return err == nil
}

func (c *checker) quote(where string, q Quote) {
	if len(q.Passages) == 0 {
		c.fault(where+".passages", "there is none")
	}
	for i, p := range q.Passages {
		c.passage(fmt.Sprintf("%s.passages[%d]", where, i), p)
	}
	c.oneOf(where+".kind", q.Kind, Direct, Partial)
	c.oneOf(where+".basis", q.Basis, Named, Pronoun, Continued, Described, None)
	if q.Speaker != "" {
		c.knownEntity(where+".speaker", string(q.Speaker))
	}
	if q.Cue != nil {
		c.passage(where+".cue", *q.Cue)
	}
	if q.Source != nil {
		c.passage(where+".source", *q.Source)
	}
}

func (c *checker) entity(where string, e Entity) {
	c.oneOf(where+".kind", e.Kind, Person, Organisation, Place)
	for i, p := range e.About {
		c.passage(fmt.Sprintf("%s.about[%d]", where, i), p)
	}
	for i, p := range e.Mentions {
		c.passage(fmt.Sprintf("%s.mentions[%d]", where, i), p)
	}
	for i, r := range e.Relations {
		at := fmt.Sprintf("%s.relations[%d]", where, i)
		c.knownEntity(at+".to", r.To)
		c.passage(at+".as", r.As)
	}
}

func (c *checker) knownEntity(where, id string) {
	if !c.entities[id] {
		c.fault(where, "there is no entity %q", id)
	}
}

func (c *checker) passage(where string, p Passage) {
	a := c.articles[p.Article]
	if a == nil {
		c.fault(where, "there is no article %q", p.Article)
		return
	}
	if err := p.fits(a.Text); err != nil {
		c.fault(where, "%v", err)
		return
	}
	if got := a.Text[p.Start:p.End]; got != p.Text {
		c.fault(where, "bytes %d to %d of article %s are %q, the passage says %q", p.Start, p.End, p.Article, clip(got), clip(p.Text))
	}
}

// oneOf holds a fixed word against the words that the contract allows.
func (c *checker) oneOf(where string, word any, allowed ...any) {
	for _, a := range allowed {
		if word == a {
			return
		}
	}
	c.fault(where, "%q is none of %v", word, allowed)
}

// Digest is the SHA-256 of a text in lower-case hex.
func Digest(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// clip shortens a text for an error line, at a rune boundary.
func clip(s string) string {
	const most = 60
	if len(s) <= most {
		return s
	}
	for i := range s {
		if i > most {
			return s[:i] + "…"
		}
	}
	return s
}
