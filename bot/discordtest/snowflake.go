package discordtest

import (
	"strconv"
	"time"
)

// epoch is the first second of 2015, from which snowflakes count milliseconds.
const epoch = 1420070400000

// snowflakes makes ids that carry the time and never go back, however often
// the clock stands still or is turned back.
type snowflakes struct{ last uint64 }

func (f *snowflakes) next(now time.Time) string {
	id := uint64(max(now.UnixMilli()-epoch, 1)) << 22
	if id <= f.last {
		id = f.last + 1
	}
	f.last = id
	return strconv.FormatUint(id, 10)
}

// snowflakeValue is the number in an id, and false where it is none.
func snowflakeValue(id string) (uint64, bool) {
	n, err := strconv.ParseUint(id, 10, 63)
	return n, err == nil && id != ""
}
