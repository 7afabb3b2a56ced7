package article

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

var bom = []byte("\xef\xbb\xbf")

// readText reads plain text or Markdown: UTF-8, with front matter or without.
func readText(data []byte) (string, Meta, error) {
	text, err := decodeText(data)
	if err != nil {
		return "", Meta{}, err
	}
	return frontMatter(text)
}

// decodeText drops the byte order mark and makes line ends LF.
func decodeText(data []byte) (string, error) {
	data = bytes.TrimPrefix(data, bom)
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return "", fmt.Errorf("it is no text: byte %d is zero; give a text, Markdown or HTML file", i)
	}
	if i := invalidAt(data); i >= 0 {
		if bytes.IndexFunc(data, isControl) >= 0 {
			return "", fmt.Errorf("it is no text: byte %d is not UTF-8; give a text, Markdown or HTML file", i)
		}
		return "", fmt.Errorf("byte %d is not UTF-8; convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8", i)
	}
	return lineEnds(string(data)), nil
}

func lineEnds(text string) string {
	if strings.IndexByte(text, '\r') < 0 {
		return text
	}
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// invalidAt finds the first byte that is not UTF-8; -1 where all are.
func invalidAt(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// isControl tells the control characters that no text file holds.
func isControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' && r != '\f' && r != '\v' && r != 0x1b
}
