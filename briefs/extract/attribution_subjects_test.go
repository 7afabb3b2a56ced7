package extract_test

import "testing"

// TestShapesOfSubjects: what others say within the subject of what somebody is
// told to say takes no part in it.
func TestShapesOfSubjects(t *testing.T) {
	for _, outer := range []string{"Jane Roe said", "Jane Roe insisted that", "Jane Roe told reporters that", "A spokesman for Jane Roe argued that", "Jane Roe added that"} {
		head := "Roe"
		if outer[0] == 'A' {
			head = "A spokesman"
		}
		for _, subject := range []string{
			"Jon Doe’s words about the walkout", "remarks Jon Doe made about the parishes", "the pledges from Jon Doe that the House would act",
			"the doings of the movement that rejects the quota", "the doings of a group that Jon Doe condemned", "the worries voiced by Jon Doe",
			"Jon Doe’s plea of self-defence", "a statement from Jon Doe", "Jon Doe’s call for a vote",
			"the threat from Jon Doe to quit", "Jon Doe’s criticism of the plan", "the letter from Jon Doe", "the plan which Jon Doe rejected",
			"the statement Jon Doe issued", "the attack by Jon Doe on the judge", "Jon Doe’s attacks on judges", "comments that Jon Doe made on Friday",
			"Jon Doe’s promise to build a wall", "the way Jon Doe described the talks", "those who call the vote a fraud",
			"Jon Doe’s decision to accuse the judge", "a rally at which Jon Doe called for a ban", "the charges brought by Jon Doe",
			"accusations levelled by Jon Doe against the firm", "the bill proposed by Jon Doe",
		} {
			for _, predicate := range []string{
				"was “deeply unfair”.", "were “deeply unfair” to them.", "felt like “being spat at”.", "would “hurt us all” in the end.",
				"amounted to “a betrayal”.", "is not only “foreign to us” but wrong.", "could be “the last straw”.", "made her feel “sick and tired”.",
				"will “come back to haunt us”.", "took “a lot of nerve”.", "deserved “an answer”.", "would be remembered as “a stain”.",
			} {
				isOf(t, outer+" "+subject+" "+predicate, head)
			}
		}
	}
	for sentence, head := range map[string]string{
		"Jane Roe answered it in a session that Jon Doe said was marked by “quiet thanks.”":                   "Doe",
		"Jane Roe said those who warned that the vote was “a fraud” were wrong.":                              "those who",
		"Jane Roe says she drove round the town for an hour she said would have been better spent “at home”.": "she",
	} {
		isOf(t, sentence, head)
	}
}
