-- When therapists can be met, what was offered, held and agreed. Clear: times and therapists
-- (SPEC §9); all else is sealed.

-- Local hours by way of talking; minutes since midnight, Monday is 0.
CREATE TABLE weekly_hours (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  modality {{text}} NOT NULL,
  weekday {{int}} NOT NULL,
  from_minute {{int}} NOT NULL,
  to_minute {{int}} NOT NULL,
  PRIMARY KEY (user_id, modality, weekday, from_minute)
) {{strict}};

-- Days unlike the others of their weekday; without day_hours such a day is closed. Days count from
-- 1970-01-01.
CREATE TABLE special_days (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  day {{int}} NOT NULL,
  PRIMARY KEY (user_id, day)
) {{strict}};
CREATE TABLE day_hours (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  day {{int}} NOT NULL,
  modality {{text}} NOT NULL,
  from_minute {{int}} NOT NULL,
  to_minute {{int}} NOT NULL,
  PRIMARY KEY (user_id, day, modality, from_minute)
) {{strict}};

-- Both days belong to it.
CREATE TABLE leave_days (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  first_day {{int}} NOT NULL,
  last_day {{int}} NOT NULL,
  PRIMARY KEY (user_id, first_day, last_day)
) {{strict}};

-- Times taken elsewhere, by where they were read.
CREATE TABLE busy_times (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  source {{text}} NOT NULL,
  from_at {{int}} NOT NULL,
  to_at {{int}} NOT NULL,
  PRIMARY KEY (user_id, source, from_at, to_at)
) {{strict}};

-- One therapist's busy feed: /cal/TOKEN.ics, found by its hash.
CREATE TABLE calendar_links (
  user_id {{blob}} PRIMARY KEY REFERENCES users (id),
  lookup {{blob}} NOT NULL UNIQUE
) {{strict}};

-- A link to choose a time: /booking/TOKEN, found by its hash. wrap: under the token, what confirming,
-- moving and cancelling need. token_sealed: the token again, under the inquiry. The row goes at
-- expires_at, at the latest with the end of what was agreed.
CREATE TABLE offers (
  id {{blob}} PRIMARY KEY,
  lookup {{blob}} NOT NULL UNIQUE,
  inquiry_id {{blob}} NOT NULL,
  user_id {{blob}} NOT NULL,
  key_epoch {{int}} NOT NULL,
  token_sealed {{blob}} NOT NULL,
  wrap {{blob}} NOT NULL,
  created_at {{int}} NOT NULL,
  valid_until {{int}} NOT NULL,
  expires_at {{int}} NOT NULL
) {{strict}};
CREATE INDEX offers_of_inquiry ON offers (inquiry_id, created_at);
CREATE INDEX offers_ended ON offers (expires_at);

-- A short claim on a time, one an offer. body: the way of talking, under the token.
CREATE TABLE holds (
  offer_id {{blob}} PRIMARY KEY,
  id {{blob}} NOT NULL,
  inquiry_id {{blob}} NOT NULL,
  user_id {{blob}} NOT NULL,
  starts_at {{int}} NOT NULL,
  ends_at {{int}} NOT NULL,
  until {{int}} NOT NULL,
  body {{blob}} NOT NULL
) {{strict}};
CREATE INDEX holds_of_user ON holds (user_id, starts_at);
CREATE INDEX holds_of_inquiry ON holds (inquiry_id);

-- What was agreed. for_person: kind and way of talking under the token; for_staff: the same, to the
-- team. sequence counts the changes (RFC 5545 §3.8.7.4).
CREATE TABLE appointments (
  id {{blob}} PRIMARY KEY,
  inquiry_id {{blob}} NOT NULL,
  offer_id {{blob}} NOT NULL,
  user_id {{blob}} NOT NULL,
  starts_at {{int}} NOT NULL,
  ends_at {{int}} NOT NULL,
  state {{text}} NOT NULL,
  sequence {{int}} NOT NULL,
  key_epoch {{int}} NOT NULL,
  created_at {{int}} NOT NULL,
  changed_at {{int}} NOT NULL,
  for_person {{blob}} NOT NULL,
  for_staff {{blob}} NOT NULL,
  reminder_id {{blob}}
) {{strict}};
CREATE UNIQUE INDEX appointments_of_offer ON appointments (offer_id) WHERE state = 'booked';
CREATE INDEX appointments_of_user ON appointments (user_id, starts_at);
CREATE INDEX appointments_of_inquiry ON appointments (inquiry_id, created_at);

-- Each five minutes of a therapist belong to one hold or appointment at most: this key, not the
-- program, makes double booking impossible. cell: five minutes since 1970; owner: the hold or the
-- appointment.
CREATE TABLE claims (
  user_id {{blob}} NOT NULL,
  cell {{int}} NOT NULL,
  owner_id {{blob}} NOT NULL,
  PRIMARY KEY (user_id, cell)
) {{strict}};
CREATE INDEX claims_of_owner ON claims (owner_id);
