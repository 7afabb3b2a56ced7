package discordtest

import (
	"net/http"
	"slices"
	"strconv"
	"strings"
)

var callbackRoutes = []*route{
	{method: "POST", pattern: "/interactions/{interaction}/{token}/callback", limit: answers, open: true, answer: (*Server).callback},
}

// fitting is which answers each kind of interaction takes.
var fitting = map[int][]int{
	playCommand:   {answerMessage, answerDefer, answerModal},
	playComponent: {answerMessage, answerDefer, answerDeferUpdate, answerUpdate, answerModal},
	playComplete:  {answerAutocomplete},
	playModal:     {answerMessage, answerDefer, answerDeferUpdate, answerUpdate},
}

// callback takes the first answer to an interaction: within three seconds by
// the clock, and once.
func (s *Server) callback(c *call) (int, any, error) {
	p := s.plays[c.vars["token"]]
	if p == nil || p.id != c.vars["interaction"] {
		return 0, nil, errUnknownPlay
	}
	if p.answer != 0 {
		return 0, nil, errAcknowledged
	}
	if p.expired || s.clock.Now().Sub(p.created) > answerTerm {
		return 0, nil, errUnknownPlay
	}
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	kind := readAnswerKind(root, p)
	data := root.key("data")
	var d *draft
	switch kind {
	case answerMessage:
		if !data.object() && len(form.tree) == 0 {
			return 0, nil, errEmptyMessage
		}
		d = readDraft(data, c.files, nil)
	case answerDefer:
		d = readDraft(data, nil, nil)
	case answerUpdate:
		d = readDraft(data, c.files, p.source)
	case answerAutocomplete:
		p.choices = readAutocomplete(data, p)
	case answerModal:
		p.modal = readModal(data)
	}
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	if kind == answerMessage && d.blank() {
		return 0, nil, errEmptyMessage
	}
	if err := s.carryOut(p, kind, d); err != nil {
		return 0, nil, err
	}
	p.answer, p.raw = kind, slices.Clone(c.payload)
	s.emit(Event{Kind: InteractionAnswer, Interaction: p.id, Channel: p.channel.id, User: p.user.ID, Ephemeral: p.ephemeral})
	if c.URL.Query().Get("with_response") != "true" {
		return http.StatusNoContent, nil, nil
	}
	return http.StatusOK, s.callbackResponse(p), nil
}

// readAnswerKind gives the callback's type, if it is one that fits.
func readAnswerKind(root field, p *interaction) int {
	if !root.object() {
		root.required()
		return 0
	}
	f := root.key("type")
	if f.null() {
		f.required()
		return 0
	}
	n, ok := f.integer()
	if !ok {
		return 0
	}
	may := fitting[p.kind]
	if p.kind == playModal && p.source == nil {
		may = may[:2]
	}
	if !slices.Contains(may, int(n)) {
		var list []string
		for _, k := range may {
			list = append(list, strconv.Itoa(k))
		}
		f.fail("BASE_TYPE_CHOICES", "Value must be one of {%s}.", strings.Join(list, ", "))
		return 0
	}
	return int(n)
}

// readAutocomplete checks the choices of an autocomplete answer: at most 25,
// of the focused option's type.
func readAutocomplete(data field, p *interaction) []any {
	if !data.object() {
		data.required()
		return nil
	}
	kind := optionString
	if o := focused(p.options); o != nil {
		kind, _ = o["type"].(int)
	}
	return readChoices(data.key("choices"), kind)
}

// focused is the option that has the member's cursor.
func focused(options []any) map[string]any {
	for _, o := range options {
		m, _ := o.(map[string]any)
		if m["focused"] == true {
			return m
		}
		if in := focused(asList(m["options"])); in != nil {
			return in
		}
	}
	return nil
}

// carryOut does what an answer says.
func (s *Server) carryOut(p *interaction, kind int, d *draft) error {
	switch kind {
	case answerMessage:
		if s.keptPrivate(p) {
			d.flags |= flagEphemeral
		}
		p.ephemeral = d.flags&flagEphemeral != 0
		d.flags &= flagEphemeral | flagNoEmbeds | flagSilent | flagComponentsV2
		p.original = s.answerWith(p, d)
		s.post(p.original)
	case answerDefer:
		if s.keptPrivate(p) {
			d.flags |= flagEphemeral
		}
		p.ephemeral, p.loading = d.flags&flagEphemeral != 0, true
		p.original = s.answerWith(p, &draft{flags: d.flags & flagEphemeral})
		p.original.Flags |= flagLoading
		s.post(p.original)
	case answerDeferUpdate:
		p.original, p.ephemeral = p.source, p.source.viewer != ""
	case answerUpdate:
		p.original, p.ephemeral = p.source, p.source.viewer != ""
		return s.edit(p.source, d)
	}
	return nil
}

func (s *Server) callbackResponse(p *interaction) map[string]any {
	about := map[string]any{"id": p.id, "type": p.kind, "response_message_ephemeral": p.ephemeral, "response_message_loading": p.loading}
	body := map[string]any{"interaction": about}
	if p.original != nil {
		about["response_message_id"] = p.original.ID
		body["resource"] = map[string]any{"type": p.answer, "message": p.original}
	}
	return body
}
