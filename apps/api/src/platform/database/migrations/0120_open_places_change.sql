-- A number of places that is open to all is set as a number of somebody's own is: dated, with where it comes from.
GRANT UPDATE (open_places, source, source_date) ON offer_capacity TO inntak_app;
