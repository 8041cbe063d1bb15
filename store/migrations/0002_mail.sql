-- Mail in. Everything here is a hash, an id or a time.

-- What was taken in, by keyed hash of what it says: the same mail makes one case, however often it
-- is handed over. Outlives the case: what was erased never comes back.
CREATE TABLE mails_in (
  content {{blob}} PRIMARY KEY,
  at {{int}} NOT NULL
) {{strict}};
CREATE INDEX mails_in_age ON mails_in (at);

-- Mail of ours that may be answered or come back, by its tokens' hashes. inquiry_id is empty once
-- that is erased; bounce is empty seven days after delivery.
CREATE TABLE sent_mails (
  thread {{blob}} PRIMARY KEY,
  bounce {{blob}} UNIQUE,
  outbox_id {{blob}} NOT NULL,
  inquiry_id {{blob}},
  kind {{text}} NOT NULL,
  at {{int}} NOT NULL
) {{strict}};
CREATE INDEX sent_mails_of_inquiry ON sent_mails (inquiry_id) WHERE inquiry_id IS NOT NULL;
CREATE INDEX sent_mails_age ON sent_mails (at);

-- Automatic replies of the last day, by keyed hash of the address.
CREATE TABLE automatic_replies (
  id {{blob}} PRIMARY KEY,
  address {{blob}} NOT NULL,
  at {{int}} NOT NULL
) {{strict}};
CREATE INDEX automatic_replies_of ON automatic_replies (address, at);
CREATE INDEX automatic_replies_age ON automatic_replies (at);
