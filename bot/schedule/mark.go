package schedule

import (
	"crypto/sha256"
	"encoding/base32"
	"strings"

	"dateline/bot/store"
)

// Mark is what a slot's message carries in its footer, by which it is found
// again after a crash: the schedule and the local date and time, which tell a
// reader something too.
func Mark(slot store.Slot) string {
	return "#" + slot.Schedule + " " + strings.Replace(slot.Local, "T", " ", 1)
}

// Nonce is by which Discord knows a slot's message when it is sent twice: 24
// characters, of the 25 that a nonce may have.
func Nonce(slot store.Slot) string {
	sum := sha256.Sum256([]byte(slot.Schedule + "\x00" + slot.Local))
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:15]))
}
