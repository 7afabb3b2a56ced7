package schedule

import (
	"context"
	"sync"
	"time"

	"dateline/bot/render"
	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/library"
)

// editions remembers what is dear to find out about briefs: at half past eight
// hundreds of channels get the same one. Briefs are never changed, so their
// address stands for them.
type editions struct {
	mu       sync.Mutex
	digests  map[*briefs.Brief]string
	pictures map[pictured]*render.Picture
	kept     map[string]time.Time // digests that the store was given, and when
}

type pictured struct {
	brief *briefs.Brief
	voice stylebook.Voice
}

// remembered is how many of each are remembered; then all are forgotten, for
// those of briefs no longer served would be kept for good.
const remembered = 64

func (e *editions) digest(b *briefs.Brief) string {
	e.mu.Lock()
	digest, known := e.digests[b]
	e.mu.Unlock()
	if known {
		return digest
	}
	digest = library.Digest(b)
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.digests) >= remembered || e.digests == nil {
		e.digests = map[*briefs.Brief]string{}
	}
	e.digests[b] = digest
	return digest
}

func (e *editions) picture(v stylebook.Voice, b *briefs.Brief) (*render.Picture, error) {
	key := pictured{b, v}
	e.mu.Lock()
	p, known := e.pictures[key]
	e.mu.Unlock()
	if known {
		return p, nil
	}
	p, err := drawn(v, b)
	if err != nil {
		return nil, err
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	if len(e.pictures) >= remembered || e.pictures == nil {
		e.pictures = map[pictured]*render.Picture{}
	}
	e.pictures[key] = p
	return p, nil
}

// keptFor is how long the store is trusted to have an edition that it was
// given: less than it keeps one that no briefing names.
const keptFor = time.Hour

// keepEdition has the store keep a brief under its digest.
func (k *Keeper) keepEdition(ctx context.Context, b *briefs.Brief) error {
	digest, now := k.editions.digest(b), k.Clock.Now()
	k.editions.mu.Lock()
	at, known := k.editions.kept[digest]
	k.editions.mu.Unlock()
	if known && now.Sub(at) < keptFor {
		return nil
	}
	data, err := b.Encode()
	if err != nil {
		return err
	}
	if err := k.Store.KeepEdition(ctx, digest, data); err != nil {
		return err
	}
	k.editions.mu.Lock()
	defer k.editions.mu.Unlock()
	if len(k.editions.kept) >= remembered || k.editions.kept == nil {
		k.editions.kept = map[string]time.Time{}
	}
	k.editions.kept[digest] = now
	return nil
}

// edition reads a kept brief; nil where the store no longer has it.
func (k *Keeper) edition(ctx context.Context, digest string) (*briefs.Brief, error) {
	data, found, err := k.Store.Edition(ctx, digest)
	if err != nil || !found {
		return nil, err
	}
	b, err := briefs.Decode(data)
	if err != nil {
		k.Log.WarnContext(ctx, "an edition that was kept can't be read", "digest", digest, "cause", err)
		return nil, nil
	}
	return b, nil
}
