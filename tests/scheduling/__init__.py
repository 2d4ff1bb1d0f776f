"""Tests of the timetable of a plan."""
