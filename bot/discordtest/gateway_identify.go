package discordtest

import (
	"encoding/json"
	"strconv"
	"strings"
	"time"
)

// Gateway intents.
const (
	intentGuilds         = 1 << 0
	intentGuildMembers   = 1 << 1
	intentPresences      = 1 << 8
	intentGuildMessages  = 1 << 9
	intentGuildTyping    = 1 << 11
	intentDirectMessages = 1 << 12
	intentDirectTyping   = 1 << 14
	intentMessageContent = 1 << 15

	privilegedIntents = intentGuildMembers | intentPresences | intentMessageContent
	knownIntents      = 1<<17 - 1 | 1<<20 | 1<<21 | 1<<24 | 1<<25
)

// identity is what a client sends to begin a session.
type identity struct {
	Token      string `json:"token"`
	Intents    *int   `json:"intents"`
	Compress   bool   `json:"compress"`
	Shard      *[]int `json:"shard"`
	Properties any    `json:"properties"`
}

// identify begins a session, or closes with what is wrong.
func (s *Server) identify(l *link, d json.RawMessage) {
	var who identity
	if json.Unmarshal(d, &who) != nil {
		l.close(closeDecode, "Error while decoding payload.")
		return
	}
	shard := [2]int{0, 1}
	switch {
	case l.session != nil:
		l.close(closeAlreadyKnown, "Already authenticated.")
		return
	case !s.rightToken(who.Token):
		l.close(closeAuthentication, "Authentication failed.")
		return
	case who.Intents == nil:
		l.close(closeDecode, "Error while decoding payload.")
		return
	case *who.Intents < 0 || *who.Intents&^knownIntents != 0:
		l.close(closeInvalidIntents, "Invalid intent(s).")
		return
	case *who.Intents&privilegedIntents&^s.opts.Privileged != 0:
		l.close(closeDisallowed, "Disallowed intent(s).")
		return
	}
	if who.Shard != nil {
		n := *who.Shard
		if len(n) != 2 || n[1] < 1 || n[0] < 0 || n[0] >= n[1] {
			l.close(closeInvalidShard, "Invalid shard.")
			return
		}
		shard = [2]int{n[0], n[1]}
	}
	if len(s.world.guilds)/shard[1] > 2500 {
		l.close(closeShardingRequired, "Sharding required.")
		return
	}
	if !s.mayIdentify() {
		l.close(closeAuthentication, "Too many identifies today.")
		return
	}
	l.mu.Lock()
	l.compress = who.Compress && l.stream == nil
	l.mu.Unlock()
	s.gateway.sweep()
	n := &session{id: s.newID() + "dt", intents: *who.Intents, shard: shard, link: l, identity: who}
	s.gateway.sessions[n.id] = n
	l.session = n
	s.welcome(n)
	s.emit(Event{Kind: SessionReady})
}

// mayIdentify counts today's identifies; Discord grants 1,000.
func (s *Server) mayIdentify() bool {
	now := s.clock.Now()
	kept := s.gateway.identify[:0]
	for _, t := range s.gateway.identify {
		if now.Sub(t) < 24*time.Hour {
			kept = append(kept, t)
		}
	}
	s.gateway.identify = append(kept, now)
	return len(s.gateway.identify) <= 1000
}

// rightToken compares a token as the gateway takes it, with or without "Bot".
func (s *Server) rightToken(token string) bool {
	return strings.TrimPrefix(token, "Bot ") == s.opts.Token
}

// welcome sends READY and, where the intents ask for guilds, each of them.
func (s *Server) welcome(n *session) {
	guilds := []any{}
	for _, g := range s.world.guilds {
		if !g.gone && n.serves(g) {
			guilds = append(guilds, map[string]any{"id": g.id, "unavailable": true})
		}
	}
	s.tell(n, "READY", map[string]any{
		"v":                  apiVersion(n.link.version),
		"user":               s.selfJSON(),
		"guilds":             guilds,
		"private_channels":   []any{},
		"relationships":      []any{},
		"session_id":         n.id,
		"session_type":       "normal",
		"resume_gateway_url": "ws://" + n.link.host + "/gateway",
		"shard":              n.shard,
		"application":        map[string]any{"id": s.world.bot.ID, "flags": 0},
	})
	if n.intents&intentGuilds == 0 {
		return
	}
	for _, g := range s.world.guilds {
		if !g.gone && n.serves(g) {
			s.tell(n, "GUILD_CREATE", s.guildCreate(g))
		}
	}
}

func apiVersion(v string) int {
	if n, err := strconv.Atoi(v); err == nil {
		return n
	}
	return 9
}

// serves says whether a guild is the shard's: (id >> 22) modulo the number of
// shards.
func (n *session) serves(g *guild) bool {
	id, _ := snowflakeValue(g.id)
	return int(id>>22)%n.shard[1] == n.shard[0]
}

// tell dispatches an event to one session.
func (s *Server) tell(n *session, name string, data any) {
	raw, err := json.Marshal(data)
	if err != nil {
		s.log.Error("encoding a gateway event", "event", name, "err", err)
		return
	}
	n.dispatch(name, raw)
}

// announce dispatches a guild's event to each session that serves the guild
// and asked for it. intent 0 is for what needs none, which is all that is heard
// of a guild that the bot is not in.
func (s *Server) announce(g *guild, intent int, name string, data any) {
	if g != nil && g.foreign && intent != 0 {
		return
	}
	for _, n := range s.gateway.sessions {
		if n.dead || n.intents&intent != intent || g != nil && !n.serves(g) || g == nil && n.shard[0] != 0 {
			continue
		}
		s.tell(n, name, data)
	}
}

// resume takes a session up again and replays what it missed.
func (s *Server) resume(l *link, d json.RawMessage) {
	var from struct {
		Token   string `json:"token"`
		Session string `json:"session_id"`
		Seq     int64  `json:"seq"`
	}
	if json.Unmarshal(d, &from) != nil {
		l.close(closeDecode, "Error while decoding payload.")
		return
	}
	n := s.gateway.sessions[from.Session]
	switch {
	case l.session != nil:
		l.close(closeAlreadyKnown, "Already authenticated.")
		return
	case !s.rightToken(from.Token):
		l.close(closeAuthentication, "Authentication failed.")
		return
	case n == nil || n.dead:
		l.sendOp(opInvalidSession, false)
		return
	case from.Seq > n.seq || from.Seq < 0:
		l.close(closeInvalidSeq, "Invalid seq.")
		return
	case len(n.log) > 0 && from.Seq < *n.log[0].S-1:
		n.dead = true
		l.sendOp(opInvalidSession, false)
		return
	}
	if n.link != nil {
		n.link.close(closeUnknownError, "Resumed elsewhere.")
	}
	l.mu.Lock()
	l.compress = n.identity.Compress && l.stream == nil
	l.mu.Unlock()
	n.link, l.session = l, n
	for _, p := range n.log {
		if *p.S > from.Seq {
			l.send(p)
		}
	}
	s.tell(n, "RESUMED", map[string]any{"_trace": []string{"discordtest"}})
	s.emit(Event{Kind: SessionReady})
}

// sendMembers answers op 8 with one chunk.
func (s *Server) sendMembers(l *link, d json.RawMessage) {
	var ask struct {
		Guild json.RawMessage `json:"guild_id"`
		Query *string         `json:"query"`
		Users any             `json:"user_ids"`
		Nonce string          `json:"nonce"`
	}
	if json.Unmarshal(d, &ask) != nil {
		l.close(closeDecode, "Error while decoding payload.")
		return
	}
	var ids []string
	var one string
	if json.Unmarshal(ask.Guild, &one) == nil {
		ids = []string{one}
	} else {
		_ = json.Unmarshal(ask.Guild, &ids)
	}
	for _, id := range ids {
		g := s.world.guild(id)
		if g == nil {
			continue
		}
		members := []any{}
		for _, m := range g.members {
			if ask.Query == nil || strings.HasPrefix(m.user.Username, strings.ToLower(*ask.Query)) {
				members = append(members, s.memberJSON(g, m))
			}
		}
		s.tell(l.session, "GUILD_MEMBERS_CHUNK", map[string]any{"guild_id": id, "members": members, "chunk_index": 0, "chunk_count": 1, "nonce": ask.Nonce})
	}
}
