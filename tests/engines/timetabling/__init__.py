"""Tests of the timetabling engine."""
