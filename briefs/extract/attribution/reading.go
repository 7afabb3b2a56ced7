// Package attribution finds, for one quotation in its sentence, the words that say
// whose it is: a verb of saying with its subject, "according to", a colon, and
// what else newspapers write.
//
// It must not look beyond the sentences beside it, and not know who "he" or "the
// mayor" is: it gives words, and voices tells who they mean.
package attribution

import "dateline/briefs/extract/clauses"

// Reading is a document read for whose the words are that stand in quotation marks.
type Reading struct{ *clauses.Reading }
