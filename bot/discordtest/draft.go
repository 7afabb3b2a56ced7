package discordtest

import (
	"bytes"
	"encoding/json"
	"image"
	_ "image/gif"  // sizes of attached pictures
	_ "image/jpeg" // likewise
	_ "image/png"  // likewise
	"net/http"
	"slices"
	"strconv"
	"strings"
)

// draft is what a request says a message is to be. Nil parts were not given.
type draft struct {
	content     *string
	embeds      *[]any
	components  *[]any
	attachments *[]*attachment    // new ones
	keep        map[string]string // ids of old ones that stay, with a new description or ""
	flags       int
	flagsGiven  bool
	tts         bool
	nonce       any
	enforce     bool
	mentions    mentionRule
	reference   string // id of the message that this one answers
	failIfGone  bool
	poll        bool
}

// readDraft checks a message body, whether to create one or to edit old.
func readDraft(root field, files []upload, old *message) *draft {
	d := &draft{}
	if !root.object() {
		if root.null() {
			root.value = map[string]any{}
		} else {
			return d
		}
	}
	if f := root.key("flags"); f.given && !f.null() {
		n, _ := f.integer()
		d.flags, d.flagsGiven = int(n), true
	}
	v2 := d.flags&flagComponentsV2 != 0 || old != nil && old.Flags&flagComponentsV2 != 0
	if f := root.key("content"); f.given {
		text := f.text(0, 2000)
		d.content = &text
		if v2 && text != "" {
			f.fail("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2")
		}
	}
	if f := root.key("embeds"); f.given {
		list := readEmbeds(f)
		d.embeds = &list
		if v2 && len(list) > 0 {
			f.fail("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "The 'embeds' field cannot be used when using MessageFlags.IS_COMPONENTS_V2")
		}
	}
	if f := root.key("components"); f.given {
		list := readComponents(f, v2)
		d.components = &list
	}
	d.tts = root.key("tts").flag()
	d.readNonce(root)
	d.readMentions(root.key("allowed_mentions"))
	d.readAttachments(root.key("attachments"), files, old)
	if f := root.key("message_reference"); f.object() {
		d.reference = f.key("message_id").snowflake()
		d.failIfGone = f.key("fail_if_not_exists").value != false
	}
	d.poll = !root.key("poll").null()
	return d
}

func (d *draft) readNonce(root field) {
	f := root.key("nonce")
	switch v := f.value.(type) {
	case nil:
	case string:
		if len([]rune(v)) > 25 {
			f.fail("NONCE_TYPE_TOO_LONG", "Nonce must be 25 or fewer characters.")
		}
		d.nonce = v
	case json.Number:
		if _, err := v.Int64(); err != nil {
			f.fail("NONCE_TYPE_INVALID", "Nonce must be a string or a whole number.")
		}
		d.nonce = v
	default:
		f.fail("NONCE_TYPE_INVALID", "Nonce must be a string or a whole number.")
	}
	d.enforce = root.key("enforce_nonce").flag()
}

// readMentions checks allowed_mentions: what is parsed cannot be listed too.
func (d *draft) readMentions(f field) {
	if !f.object() {
		return
	}
	d.mentions.given = true
	for _, p := range f.key("parse").list(3) {
		word, _ := p.value.(string)
		if !slices.Contains([]string{"users", "roles", "everyone"}, word) {
			p.fail("BASE_TYPE_CHOICES", "Value must be one of ('users', 'roles', 'everyone').")
			continue
		}
		d.mentions.parse = append(d.mentions.parse, word)
	}
	for _, kind := range []string{"users", "roles"} {
		var ids []string
		for _, u := range f.key(kind).list(100) {
			ids = append(ids, u.snowflake())
		}
		if len(ids) > 0 && slices.Contains(d.mentions.parse, kind) {
			f.fail("MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", "parse:[\"%s\"] and %s: [ids...] are mutually exclusive.", kind, kind)
		}
		if kind == "users" {
			d.mentions.users = ids
		} else {
			d.mentions.roles = ids
		}
	}
}

// readAttachments matches the attachments of a body with the files that came
// along, and with those of the message that is edited. Files that the body
// does not name are attached all the same; an edit that names none keeps all.
func (d *draft) readAttachments(f field, files []upload, old *message) {
	d.keep = map[string]string{}
	told := map[int]string{}
	for _, a := range f.list(10) {
		if !a.object() {
			continue
		}
		id := a.key("id").snowflake()
		description := a.key("description").text(0, 1024)
		if old != nil && slices.ContainsFunc(old.Attachments, func(o *attachment) bool { return o.ID == id }) {
			d.keep[id] = description
			continue
		}
		n, err := strconv.Atoi(id)
		if err != nil || !slices.ContainsFunc(files, func(u upload) bool { return u.index == n }) {
			a.fail("ATTACHMENT_NOT_FOUND", "Attachment data not found")
			continue
		}
		told[n] = description
	}
	if !f.given && old != nil {
		for _, a := range old.Attachments {
			d.keep[a.ID] = ""
		}
	}
	if len(d.keep)+len(files) > 10 {
		f.fail("BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.")
	}
	if !f.given && len(files) == 0 {
		return
	}
	list := []*attachment{}
	for _, u := range files {
		list = append(list, newAttachment(u, told[u.index]))
	}
	d.attachments = &list
}

func newAttachment(u upload, description string) *attachment {
	a := &attachment{Filename: safeName(u.name), Size: len(u.data), ContentType: u.contentType, Description: description, data: u.data}
	if a.ContentType == "" || a.ContentType == "application/octet-stream" {
		a.ContentType = http.DetectContentType(u.data)
	}
	if size, _, err := image.DecodeConfig(bytes.NewReader(u.data)); err == nil {
		a.Width, a.Height = size.Width, size.Height
	}
	return a
}

// safeName is a file name as Discord stores it: letters, digits, and -_. with
// _ for the rest.
func safeName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r < 128 && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-_.", r)) {
			return r
		}
		return '_'
	}, name)
	if name == "" {
		return "unknown"
	}
	return name
}

// empty says whether nothing would be seen of such a message.
func (m *message) empty() bool {
	return m.Content == "" && len(m.Embeds) == 0 && len(m.Attachments) == 0 && len(m.Components) == 0
}

// blank says whether a draft for a new message has nothing in it.
func (d *draft) blank() bool {
	return (d.content == nil || *d.content == "") && (d.embeds == nil || len(*d.embeds) == 0) &&
		(d.components == nil || len(*d.components) == 0) && (d.attachments == nil || len(*d.attachments) == 0) && !d.poll
}
