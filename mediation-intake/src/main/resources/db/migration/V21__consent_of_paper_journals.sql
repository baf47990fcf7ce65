-- To the people of a paper journal no text of ours was shown: what they consented to are the journal's own words.
update appeal set consent_text_version = 'PAPER-1' where imported;
