package article

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"regexp"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// marked16 makes UTF-16 that a byte order mark begins UTF-8; all else stays.
func marked16(data []byte) ([]byte, error) {
	if !bytes.HasPrefix(data, []byte("\xff\xfe")) && !bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return data, nil
	}
	out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return nil, errors.New("it begins as UTF-16 and is none; save it as UTF-8")
	}
	return out, nil
}

// decodePage makes a page UTF-8. The declared encoding is followed only where
// the bytes are not UTF-8 already, for many pages declare a wrong one. A page
// that declares none is windows-1252, as in every browser (the HTML standard's
// default). Of UTF-8 with a few broken bytes those alone become U+FFFD: they
// mostly stand outside the article.
func decodePage(data []byte, contentType string) ([]byte, error) {
	if utf8.Valid(data) {
		return bytes.TrimPrefix(data, bom), nil
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return nil, errors.New("it is no text; give a text, Markdown or HTML file")
	}
	if mostlyUTF8(data) {
		return bytes.ToValidUTF8(bytes.TrimPrefix(data, bom), []byte("\ufffd")), nil
	}
	from, name := declared(data, contentType)
	out, err := io.ReadAll(io.LimitReader(from.NewDecoder().Reader(bytes.NewReader(data)), 3*MaxBytes))
	if err != nil {
		return nil, fmt.Errorf("it can't be converted from %s (%v); convert it first, for example with iconv", name, err)
	}
	return out, nil
}

// mostlyUTF8 tells whether more of the bytes beyond ASCII are UTF-8 than not.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		data = data[n:]
	}
	return good > bad
}

// metaCharset is a declaration that stands later in a page than the standard
// lets it.
var metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?([a-z0-9_:-]{1,40})`)

// declared is the encoding that a server or a page names; UTF-8, which it is
// not, does not count.
func declared(data []byte, contentType string) (encoding.Encoding, string) {
	var labels []string
	if _, params, err := mime.ParseMediaType(contentType); err == nil {
		labels = append(labels, params["charset"])
	}
	const head = 64 << 10
	if m := metaCharset.FindSubmatch(data[:min(len(data), head)]); m != nil {
		labels = append(labels, string(m[1]))
	}
	for _, label := range labels {
		if e, name := charset.Lookup(label); e != nil && name != "utf-8" {
			return e, name
		}
	}
	return charmap.Windows1252, "windows-1252"
}
