"""A plan and its case as a timetabling problem in days and half days, and what comes of it."""
