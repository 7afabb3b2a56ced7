package article

import (
	"fmt"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxFrontMatter is the most bytes that front matter may have.
const maxFrontMatter = 64 << 10

// key is how a line of front matter begins; a text whose "---" is a mere rule
// has none below it.
var key = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_ -]*:(\s|$)`)

// frontMatter takes YAML between two lines of "---" off a text's beginning. A
// text that begins otherwise is returned as it is.
func frontMatter(text string) (string, Meta, error) {
	block, rest, ok := cutFrontMatter(text)
	if !ok {
		return text, Meta{}, nil
	}
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(block), &root); err != nil {
		return "", Meta{}, fmt.Errorf("its front matter is no YAML (%s); mend the lines between the two ---", strings.TrimPrefix(err.Error(), "yaml: "))
	}
	meta, err := readMeta(&root)
	if err != nil {
		return "", Meta{}, err
	}
	return rest, meta, nil
}

// cutFrontMatter finds the block and the text after it.
func cutFrontMatter(text string) (block, rest string, ok bool) {
	body, ok := strings.CutPrefix(text, "---\n")
	if !ok || !key.MatchString(body) {
		return "", "", false
	}
	head := body[:min(len(body), maxFrontMatter)]
	for at := 0; at < len(head); {
		end := strings.IndexByte(head[at:], '\n')
		line, next := head[at:], len(head)
		if end >= 0 {
			line, next = head[at:at+end], at+end+1
		}
		if line = strings.TrimRight(line, " \t"); line == "---" || line == "..." {
			return head[:at], strings.TrimLeft(body[next:], "\n"), true
		}
		at = next
	}
	return "", "", false
}

// readMeta takes the known keys out of the YAML; others are left alone.
func readMeta(root *yaml.Node) (Meta, error) {
	var m Meta
	if len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return m, nil
	}
	fields := root.Content[0].Content
	for i := 0; i+1 < len(fields); i += 2 {
		value := fields[i+1]
		switch name := strings.ToLower(fields[i].Value); name {
		case "title":
			m.Title = oneLine(value.Value)
		case "source", "publisher":
			m.Source = oneLine(value.Value)
		case "url", "link":
			m.URL = oneLine(value.Value)
			if m.URL == "" {
				continue
			}
			if err := CheckAddress(m.URL); err != nil {
				return m, fmt.Errorf("its front matter: %s: %w", name, err)
			}
		case "published", "date":
			if value.Value == "" {
				continue
			}
			// Site generators write times of their own: 2021-08-26 09:30:00 +0200.
			if m.Published = readPublished(value.Value); m.Published == "" {
				return m, fmt.Errorf("its front matter: %s: %w", name, CheckPublished(value.Value))
			}
		case "author", "authors":
			if value.Kind == yaml.ScalarNode && value.Value != "" {
				m.Authors = append(m.Authors, oneLine(value.Value))
			}
			for _, v := range value.Content {
				if v.Kind == yaml.ScalarNode && v.Value != "" {
					m.Authors = append(m.Authors, oneLine(v.Value))
				}
			}
		}
	}
	return m, nil
}

// oneLine makes white space single spaces and drops control characters.
func oneLine(s string) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if isControl(r) || r == 0x1b || r == 0x7f {
			return -1
		}
		return r
	}, s)), " ")
}
