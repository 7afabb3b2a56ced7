package discordtest

import (
	"slices"
	"unicode/utf8"
)

// anyMessage finds a message by its id: in the channels, or among what only
// one member sees.
func (s *Server) anyMessage(id string) *message {
	for _, c := range s.world.channels {
		if m := c.find(id); m != nil {
			return m
		}
	}
	for _, p := range s.plays {
		for _, m := range append(slices.Clone(p.followups), p.original) {
			if m != nil && m.ID == id && !m.gone {
				return m
			}
		}
	}
	return nil
}

// readPress checks a press as Discord's client would and makes its data.
func (s *Server) readPress(c Press) (*interaction, map[string]any, error) {
	u := s.world.users[c.User]
	m := s.anyMessage(c.Message)
	if u == nil || m == nil {
		return nil, nil, refuseOffer("there is no user %q, or no message %q", c.User, c.Message)
	}
	if m.viewer != "" && m.viewer != u.ID && !c.Forced {
		return nil, nil, refuseOffer("%s does not see this message", u.Username)
	}
	if permissionsIn(m.channel, u.ID) == 0 && !c.Forced {
		return nil, nil, refuseOffer("%s does not see this channel", u.Username)
	}
	p := &interaction{kind: playComponent, user: u, channel: m.channel, source: m, owners: m.owners}
	part := component(m.Components, c.CustomID)
	data := map[string]any{"custom_id": c.CustomID, "component_type": partButton}
	if part == nil {
		if !c.Forced {
			return nil, nil, refuseOffer("the message has no such component")
		}
		if c.Values != nil {
			data["component_type"], data["values"] = partSelect, c.Values
		}
		return p, data, nil
	}
	kind := number(part["type"])
	data["component_type"] = kind
	if id := number(part["id"]); id > 0 {
		data["id"] = id
	}
	if part["disabled"] == true && !c.Forced {
		return nil, nil, refuseOffer("the component is disabled")
	}
	if kind == partButton {
		return p, data, nil
	}
	values := c.Values
	if values == nil {
		values = []string{}
	}
	data["values"] = values
	f := &filling{s: s, channel: m.channel, user: u, forced: c.Forced, resolved: map[string]map[string]any{}}
	if err := f.picks(part, kind, values); err != nil && !c.Forced {
		return nil, nil, err
	}
	if len(f.resolved) > 0 {
		data["resolved"] = f.resolved
	}
	return p, data, nil
}

// picks checks what was picked from a select menu, and resolves ids.
func (f *filling) picks(part map[string]any, kind int, values []string) error {
	if len(values) < number(part["min_values"]) || len(values) > max(1, number(part["max_values"])) {
		return refuseOffer("%d values are too few or too many", len(values))
	}
	if len(slices.Compact(slices.Sorted(slices.Values(values)))) < len(values) {
		return refuseOffer("the same is picked twice")
	}
	as := map[int]int{partUserSelect: optionUser, partRoleSelect: optionRole, partMentionable: optionMention, partChannels: optionChannel}
	for _, v := range values {
		if kind == partSelect {
			if !slices.ContainsFunc(asList(part["options"]), func(o any) bool {
				m, _ := o.(map[string]any)
				return m["value"] == v
			}) {
				return refuseOffer("%q is none of the options", v)
			}
			continue
		}
		if !f.resolve(part, as[kind], v) {
			return refuseOffer("%q names nothing that could be picked", v)
		}
	}
	return nil
}

// component finds a part with the custom_id, however deep.
func component(parts []any, customID string) map[string]any {
	for _, p := range parts {
		m, ok := p.(map[string]any)
		if !ok {
			continue
		}
		if m["custom_id"] == customID {
			return m
		}
		inner := asList(m["components"])
		for _, key := range []string{"accessory", "component"} {
			if m[key] != nil {
				inner = append(slices.Clone(inner), m[key])
			}
		}
		if found := component(inner, customID); found != nil {
			return found
		}
	}
	return nil
}

// inputs are the inputs of a modal, in order.
func inputs(modal map[string]any) []map[string]any {
	var list []map[string]any
	for _, row := range asList(modal["components"]) {
		m, _ := row.(map[string]any)
		kids := asList(m["components"])
		if m["component"] != nil {
			kids = []any{m["component"]}
		}
		for _, k := range kids {
			if in, ok := k.(map[string]any); ok && number(in["type"]) == partInput {
				if in["label"] == nil {
					in["label"] = m["label"]
				}
				list = append(list, in)
			}
		}
	}
	return list
}

func shownModal(modal map[string]any) *Modal {
	m := &Modal{}
	m.CustomID, _ = modal["custom_id"].(string)
	m.Title, _ = modal["title"].(string)
	for _, in := range inputs(modal) {
		one := ModalInput{Style: number(in["style"]), Required: in["required"] != false, MinLength: number(in["min_length"]), MaxLength: number(in["max_length"])}
		one.CustomID, _ = in["custom_id"].(string)
		one.Label, _ = in["label"].(string)
		one.Value, _ = in["value"].(string)
		m.Inputs = append(m.Inputs, one)
	}
	return m
}

// readSubmission checks what was filled in and makes the modal's data.
func (s *Server) readSubmission(c Submission) (*interaction, map[string]any, error) {
	if c.Modal == nil || s.plays[c.Modal.Token] == nil || s.plays[c.Modal.Token].modal == nil {
		return nil, nil, refuseOffer("that reply opened no modal")
	}
	from := s.plays[c.Modal.Token]
	rows := []any{}
	for _, in := range inputs(from.modal) {
		id, _ := in["custom_id"].(string)
		text, given := c.Values[id]
		if !given {
			text, _ = in["value"].(string)
		}
		n, most := utf8.RuneCountInString(text), number(in["max_length"])
		if most == 0 {
			most = 4000
		}
		if !c.Forced && (n > most || n < number(in["min_length"]) && n > 0 || n == 0 && in["required"] != false) {
			return nil, nil, refuseOffer("%d characters do not fit input %q", n, id)
		}
		rows = append(rows, map[string]any{"type": partRow, "id": len(rows)*2 + 1, "components": []any{
			map[string]any{"type": partInput, "id": len(rows)*2 + 2, "custom_id": id, "value": text}}})
	}
	data := map[string]any{"custom_id": from.modal["custom_id"], "components": rows}
	p := &interaction{kind: playModal, user: from.user, channel: from.channel, command: from.command, source: from.source, owners: from.owners}
	return p, data, nil
}
