-- Why a place that the municipality buys was chosen before others, and what it was chosen among, in the order it stood in.
ALTER TABLE place_offer ADD COLUMN choice_basis text
  CHECK (choice_basis IN ('personsWish', 'onlyOneWithRoom', 'suitsNeeds', 'nearHome'));
ALTER TABLE place_offer ADD COLUMN choice_words text CHECK (choice_words <> '');
ALTER TABLE place_offer ADD COLUMN choice_among uuid[];
ALTER TABLE place_offer ADD CHECK (choice_basis IS NULL OR choice_basis = 'personsWish' OR choice_words IS NOT NULL);
ALTER TABLE place_offer ADD CHECK ((choice_basis IS NULL) = (choice_among IS NULL));
