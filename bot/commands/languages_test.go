package commands

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// catalog reads the style book's words for a language: the keys, and all that
// each says.
func catalog(t *testing.T, name string) map[string][]string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "stylebook", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var phrases map[string]any
	if err := json.Unmarshal(data, &phrases); err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for key, p := range phrases {
		switch p := p.(type) {
		case string:
			out[key] = []string{p}
		case map[string]any:
			for _, words := range p {
				if words, ok := words.(string); ok {
					out[key] = append(out[key], words)
				}
			}
		}
	}
	return out
}

// TestNoWordsOfCommandsAreLeftOver: what the style book calls commands, options
// and choices stands in a definition.
func TestNoWordsOfCommandsAreLeftOver(t *testing.T) {
	used := map[string]bool{}
	for _, def := range Definitions() {
		if def.Type == discordgo.MessageApplicationCommand {
			continue
		}
		path := "command." + def.Name
		used[path+".name"], used[path+".description"] = true, true
		var walk func(path string, options []*discordgo.ApplicationCommandOption)
		walk = func(path string, options []*discordgo.ApplicationCommandOption) {
			for _, o := range options {
				used[optionKey(path, o.Name, "name")], used[optionKey(path, o.Name, "description")] = true, true
				for _, c := range o.Choices {
					value, _ := c.Value.(string)
					used[optionKey(path, o.Name, "choice."+value)] = true
				}
				walk(path+"."+o.Name, o.Options)
			}
		}
		walk(path, def.Options)
	}
	for key := range catalog(t, "en") {
		if (strings.HasPrefix(key, "command.") || strings.HasPrefix(key, "option.")) && !used[key] {
			t.Errorf("no command has %s", key)
		}
	}
}

var toldCommand = regexp.MustCompile("`/([^`]+)`")

// TestSentencesNameCommandsAsDiscordDoes: a sentence that tells a member to use
// a command gives the name that their Discord shows, of a subcommand as well.
func TestSentencesNameCommandsAsDiscordDoes(t *testing.T) {
	for file, locale := range map[string]string{"en": "en-US", "de": "de", "fr": "fr", "es": "es-ES", "pt-BR": "pt-BR", "ru": "ru", "uk": "uk", "tr": "tr"} {
		v := stylebook.For(locale)
		names := map[string]bool{} // all ways to begin a command
		for _, def := range Definitions() {
			path := "command." + def.Name
			names[v.Say(path+".name")] = true
			for _, o := range def.Options {
				if isSub(o) {
					names[v.Say(path+".name")+" "+v.Say(optionKey(path, o.Name, "name"))] = true
					for _, p := range o.Options {
						names[v.Say(path+".name")+" "+v.Say(optionKey(path, o.Name, "name"))+" "+v.Say(optionKey(path+"."+o.Name, p.Name, "name"))] = true
					}
				} else {
					names[v.Say(path+".name")+" "+v.Say(optionKey(path, o.Name, "name"))] = true
				}
			}
		}
		for key, all := range catalog(t, file) {
			for _, words := range all {
				for _, m := range toldCommand.FindAllStringSubmatch(words, -1) {
					told, _, _ := strings.Cut(m[1], ":") // a value that is given as an example
					if !names[told] && !strings.Contains(told, "%") {
						t.Errorf("%s: %q tells of `/%s`, which is no command there", file, key, m[1])
					}
				}
			}
		}
	}
}
