package discordtest

import (
	"net/http"
	"slices"

	"github.com/bwmarrin/discordgo"
)

// listMessages gives the newest first: limit (1 to 100, 50 unless told), and
// one of before, after and around.
func (s *Server) listMessages(c *call, ch *channel) (int, any, error) {
	q := c.URL.Query()
	f := &form{tree: map[string]any{}}
	limit := 50
	if given := q.Get("limit"); given != "" {
		at := field{form: f, path: []string{"limit"}, value: given}
		if n, ok := at.within(1, 100); ok {
			limit = int(n)
		}
	}
	bound := map[string]uint64{}
	for _, name := range []string{"before", "after", "around"} {
		if given := q.Get(name); given != "" {
			n, ok := snowflakeValue(given)
			if !ok {
				field{form: f, path: []string{name}}.fail("NUMBER_TYPE_COERCE", "Value \"%s\" is not snowflake.", given)
			}
			bound[name] = n
		}
	}
	if err := f.err(); err != nil {
		return 0, nil, err
	}
	list := []*message{}
	if ch.guild != nil && permissionsIn(ch, s.world.bot.ID)&discordgo.PermissionReadMessageHistory == 0 {
		return http.StatusOK, list, nil
	}
	all := slices.Clone(ch.messages)
	slices.Reverse(all)
	for _, m := range all {
		id, _ := snowflakeValue(m.ID)
		if b, ok := bound["before"]; ok && id >= b {
			continue
		}
		if a, ok := bound["after"]; ok && id <= a {
			continue
		}
		list = append(list, m)
	}
	if at, ok := bound["around"]; ok {
		mid := 0
		for mid < len(list) {
			if id, _ := snowflakeValue(list[mid].ID); id <= at {
				break
			}
			mid++
		}
		from := max(0, mid-limit/2)
		list = list[from:]
	}
	if _, ok := bound["after"]; ok && len(list) > limit {
		return http.StatusOK, list[len(list)-limit:], nil // the first after it, not the newest
	}
	return http.StatusOK, list[:min(limit, len(list))], nil
}
