package names

import "testing"

func TestPinyin(t *testing.T) {
	for word, want := range map[string]bool{
		"peng": true, "sibei": true, "jian": true, "xiaoyan": true, "tingyuan": true, "zhongyuan": true, "quanniu": true, "li": true,
		"": false, "smith": false, "whitfield": false, "poole": false, "k": false, "strand": false,
	} {
		if got := IsPinyin(word); got != want {
			t.Errorf("isPinyin(%q) is %v, expected %v", word, got, want)
		}
	}
}
