package library

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"
	"time"

	"dateline/briefs"
	"dateline/briefs/correct"
)

// shelf is what is served at one moment. It is never changed, only replaced.
type shelf struct {
	shared   map[string]shelved            // by story id
	order    []string                      // ids: the default story first
	editions map[string]map[string]shelved // by edition, then story id
}

// shelved is a story on the shelf, for all or for one edition.
//
// A story is made in layers: what the files say, the operator's corrections of
// it (both together are the shared brief), and over that, for one edition, a
// brief of its own that it was refreshed to, and its own corrections. The base
// is the digest of the shared brief, so below an edition's corrections: these
// may change without making its own brief stale, while a change of the files or
// of the operator's corrections does.
type shelved struct {
	brief   *briefs.Brief        // as it is seen
	below   *briefs.Brief        // without the corrections of whose it is: the operator's, the edition's
	own     *briefs.Brief        // of an edition: what it was refreshed to, without any corrections; nil: it stands on the shared brief
	base    string               // digest of the shared brief, which of a shared story is its own
	byHand  []correct.Correction // of whose it is
	misfits []correct.Misfit     // those of them that do not fit
}

func (s *shelf) story(edition, id string) *briefs.Brief {
	if own, ok := s.editions[edition][id]; ok {
		return own.brief
	}
	return s.shared[id].brief
}

// newShelf puts the shared stories in order: the latest published first, those
// that do not say when last, by title.
func newShelf(shared map[string]shelved, before *shelf) *shelf {
	s := &shelf{shared: shared}
	published := map[string]time.Time{}
	for id, b := range shared {
		if was, ok := before.shared[id]; ok && was.brief == b.brief {
			b.base = was.base
		} else {
			b.base = Digest(b.brief)
		}
		shared[id] = b
		s.order = append(s.order, id)
		published[id] = publishedAt(b.brief)
	}
	slices.SortFunc(s.order, func(x, y string) int {
		a, b := shared[x].brief, shared[y].brief
		return cmp.Or(published[y].Compare(published[x]), strings.Compare(strings.ToLower(a.Title), strings.ToLower(b.Title)), strings.Compare(x, y))
	})
	return s
}

// publishedAt is when the last of a story's articles was published, a day at
// its beginning; the zero time where none says when.
func publishedAt(b *briefs.Brief) (latest time.Time) {
	for _, a := range b.Articles {
		for _, layout := range [...]string{time.RFC3339, time.DateOnly} {
			if t, err := time.Parse(layout, a.Published); err == nil && t.After(latest) {
				latest = t
			}
		}
	}
	return latest
}

// put is for shelves that are not served yet.
func (s *shelf) put(edition, id string, b shelved) {
	if s.editions == nil {
		s.editions = map[string]map[string]shelved{}
	}
	if s.editions[edition] == nil {
		s.editions[edition] = map[string]shelved{}
	}
	s.editions[edition][id] = b
}

// with gives a shelf on which one edition's story is another; a zero brief
// gives the shared one back.
func (s *shelf) with(edition, id string, b shelved) *shelf {
	next := &shelf{shared: s.shared, order: s.order, editions: maps.Clone(s.editions)}
	if own := next.editions[edition]; own != nil {
		next.editions[edition] = maps.Clone(own)
	}
	if b.brief == nil {
		delete(next.editions[edition], id)
		return next
	}
	next.put(edition, id, b)
	return next
}

// Digest is the SHA-256 of what a brief says, in lower-case hex. When and by
// which program it was built does not count, so an article built again at the
// next start has the same digest.
func Digest(b *briefs.Brief) string {
	said := *b
	said.Built = briefs.Built{}
	data, err := said.Encode()
	if err != nil { // a brief is plain data; encoding fails only where a defect made it something else
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}
