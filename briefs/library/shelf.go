package library

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strings"

	"dateline/briefs"
)

// shelf is what is served at one moment. It is never changed, only replaced.
type shelf struct {
	shared   map[string]shelved            // by story id
	order    []string                      // ids: the default story, then by title
	editions map[string]map[string]shelved // by edition, then story id
}

// shelved is a brief on the shelf. base is, of a shared brief, its digest; of an
// edition's own, the digest of the shared brief that it stands over.
type shelved struct {
	brief *briefs.Brief
	base  string
}

func (s *shelf) story(edition, id string) *briefs.Brief {
	if own, ok := s.editions[edition][id]; ok {
		return own.brief
	}
	return s.shared[id].brief
}

// newShelf puts the shared briefs in order and keeps the editions' own briefs
// whose shared brief is still the one that they stand over.
func newShelf(shared map[string]*briefs.Brief, before *shelf) *shelf {
	s := &shelf{shared: make(map[string]shelved, len(shared))}
	for id, b := range shared {
		if was, ok := before.shared[id]; ok && was.brief == b {
			s.shared[id] = was
		} else {
			s.shared[id] = shelved{b, Digest(b)}
		}
		s.order = append(s.order, id)
	}
	slices.SortFunc(s.order, func(x, y string) int {
		a, b := shared[x], shared[y]
		return cmp.Or(strings.Compare(strings.ToLower(a.Title), strings.ToLower(b.Title)), strings.Compare(x, y))
	})
	s.latestFirst()
	for edition, own := range before.editions {
		for id, b := range own {
			if now, ok := s.shared[id]; ok && now.base == b.base {
				s.put(edition, id, b)
			}
		}
	}
	return s
}

// latestFirst moves the story published last to the front; where none says
// when, the order by title stands.
func (s *shelf) latestFirst() {
	latest, at := "", 0
	for i, id := range s.order {
		for _, a := range s.shared[id].brief.Articles {
			if a.Published > latest {
				latest, at = a.Published, i
			}
		}
	}
	if at > 0 {
		id := s.order[at]
		s.order = slices.Insert(slices.Delete(s.order, at, at+1), 0, id)
	}
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
