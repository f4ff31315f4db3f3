// Source: learned by `npm run learn` from the unlabelled postings of ../shared/corpus; counts of words only.
/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */
export const DUTY_WORDS = `a culture 10
a director 45
a manager 34
a productive 31
a strategic 21
a team 8
abortion 19
accountable 15
accountable for 17
action 12
action fund 33
activities 10
activities of 24
administers 29
administration 14
administrative 14
advance 12
advocacy 19
advocates 22
advocates of 28
affairs 21
affiliate 29
affiliates 34
agency 14
agency s 26
ai -11
algorithms -20
all 7
all elections 34
an agile -19
an engineering 24
analyst -25
analytics engineer -22
analyze -9
and 1
and advocacy 23
and communications 20
and community 16
and donor 47
and election 22
and elections 23
and electoral 30
and execution 13
and federal 18
and fundraising 34
and goals 21
and hire 37
and lead 12
and local 15
and management 13
and manages 24
and operations 13
and oversee 20
and oversees 43
and planned 25
and policies 21
and political 25
and public 18
and regulations 19
and reproductive 20
and staff 26
and state 18
and strategic 19
and supervises 32
and supervising 34
and the 6
and volunteers 28
and will 10
annual 16
annual budget 31
api -13
apis -19
application -8
applications -9
applications using -26
appointed by 31
apps -19
art -15
as the 9
association 26
association of 41
automated -13
automation -10
aws -11
back end -15
backend -14
backend engineer -27
backend systems -26
ballot 20
ballots 21
be accountable 23
be it 31
bi -21
blockers and 37
board 24
board and 26
board of 27
budget 22
budget and 26
budgeting 23
budgets 20
campaign 16
campaigns 18
campaigns and 19
care 9
cdo 37
center 11
ceo 21
ceo will 43
cfo 30
chief 27
chief executive 35
cis 27
climate 18
clinic 18
clinical 10
clinical services 32
cloud -6
coach 14
coaching 18
coaching and 25
coalition 27
coalitions 28
code -10
collaboration 7
commissioner 44
commissioners 32
commissioners and 48
communications 22
communications and 22
communications director 47
communications strategies 35
communications strategy 35
communications will 37
community 9
compliance 8
compliance with 13
components -10
conduct of 30
contribute -7
coordinates 20
coordination 14
county 19
county board 31
county manager 37
css -23
cultivate 18
cultivating 25
culture 7
culture of 10
custom -15
data -6
data engineer -22
data models -17
data pipelines -15
datasets -16
day operations 24
day to 12
debugging -19
delivery 8
delivery of 12
democracy 20
department 15
departmental 20
deploy -13
deployment -9
deputy 18
deputy director 26
design -7
design and -7
design develop -20
designing -12
detailed and 29
developer -8
developer to -29
developers -9
development 3
development director 45
direct 15
direct reports 46
direct the 40
directing 26
direction 14
direction and 18
direction of 14
director 36
director also 45
director and 21
director for 37
director is 60
director of 33
director serves 49
director to 42
director who 47
director will 77
director works 54
directors 29
directors and 26
directors to 32
directs 28
division 16
django -25
document -12
documentation -10
donor 29
donor engagement 37
donors 29
donors and 28
ed 23
education 10
efforts 9
elected 28
election 17
election administration 16
election director 38
election laws 23
election manager 52
elections 21
elections and 20
elections department 30
elections director 43
elections division 19
elections in 25
elections manager 53
elections voter 34
electoral 18
end -8
engagement 13
engineer -21
engineer at -31
engineer to -23
engineer will -27
engineer with -24
engineer you -37
engineering 5
engineering leader 42
engineering manager 28
engineering managers 27
english -18
ensure 5
ensure your 28
ensures 18
ensuring 6
environments -11
equity 12
equity and 16
execution 12
execution of 14
executive 25
executive director 43
executive officer 34
executive team 27
experience with -7
external affairs 38
features -9
features for -25
federal 17
federal state 22
field director 43
finance 11
finance director 41
fiscal 28
for 2
for achieving 41
for all 9
for leading 23
for managing 20
for overseeing 26
for reproductive 23
for the 7
foster 11
frameworks -9
front -10
front end -13
full stack -13
functions 13
fund 18
funders 28
fundraising 29
fundraising and 28
fundraising efforts 34
fundraising events 41
fundraising strategy 37
general 10
general statutes 47
gifts 23
giving 14
goals 14
goals and 15
golang -21
government affairs 32
government relations 39
grants 21
grassroots 20
head 18
head of 20
health 9
health care 17
high performing 15
hiring 8
human resources 29
in election 25
including 4
individual 9
individual donors 37
individual giving 47
influence product 27
infrastructure -5
initiatives 8
integrate -12
integration -10
interfaces -15
is 3
is responsible 15
is seeking 8
java -13
javascript -12
join -7
join our -8
js -14
justice 20
laws 18
laws and 20
layer -20
lead 12
lead a 29
lead an 31
lead and 16
lead our 29
leader 16
leader to 30
leader who 32
leader will 54
leader with 24
leaders 13
leadership 18
leadership and 18
leadership role 23
leadership strategic 45
leadership team 30
leading 8
leading a 26
leading and 23
learning -7
learning engineer -27
learning models -20
legislative 21
liaison 17
libraries -24
like -6
linux -16
llm -28
local 12
machine -12
machine learning -12
major gifts 24
manage 11
manage a 28
manage and 14
manage the 17
management 7
management of 17
manager 23
manager at 43
manager for 27
manager is 45
manager must 48
manager of 28
manager to 21
manager will 45
manager with 34
managerial 28
manages 23
manages and 29
manages the 26
managing 14
managing a 27
managing the 19
marketing 7
media 13
mentor a 39
minneapolis 30
mission 6
mission and 18
ml -11
models -13
models and -17
most impacted 37
motivate 23
movement 18
mysql -28
naral 34
national 13
netflix -19
new executive 48
new features -13
non profit 22
nonprofit 25
objectives 13
of 3
of all 13
of clinical 23
of communications 34
of development 20
of directors 37
of election 20
of elections 24
of engineering 13
of media 32
of operations 28
of policy 29
of programs 25
of registration 43
of staff 27
of the 4
office 8
office s 35
officer 20
official 20
officials 16
ohio 25
okrs 33
operations 12
operations and 11
operations director 41
operations manager 44
operations of 21
operations will 54
oregon 20
organization 13
organization s 23
organizational 17
organizational development 30
organizational leadership 45
organizations 8
organizing 18
organizing and 23
organizing director 55
organizing manager 32
other department 45
other engineers -17
overall 11
oversee 24
oversee a 37
oversee the 24
overseeing 25
overseeing the 26
oversees 33
oversees all 48
oversees the 35
oversight 19
oversight of 25
pac 33
parenthood 26
parenthood advocates 29
partners 7
partnership 14
partnerships 20
people 6
people management 38
pipelines -16
plan 10
planned 24
planned parenthood 26
planning 10
plans 10
player coach 37
policies 13
policies and 13
policy 15
policy and 18
policy director 40
political 25
political and 38
political director 45
political parties 33
position 9
power building 47
ppaa 52
ppfa 35
prepares 22
president 37
president and 37
president ceo 35
president for 37
president of 38
priorities 14
pro choice 31
production -9
program 11
programmatic 23
programs 13
programs and 15
programs including 35
programs that 25
provide leadership 21
public 13
public policy 22
public relations 32
python -14
react -11
regional 17
registered voters 29
registration 18
registration and 24
regular 11
regulations 15
relations 24
relations and 26
relationship 14
relationships 12
relationships with 13
reporting to 15
reports 9
reports are 34
reports to 19
reproductive 19
reproductive freedom 25
reproductive health 19
reproductive justice 21
resource 11
resources 12
responsible 10
responsible for 10
restful -24
rights 15
rights and 22
s 5
s fundraising 35
s leadership 34
s mission 13
s overall 22
s program 32
s strategic 25
s to 26
sales director 52
scale -6
scientist -15
scripts -22
security -5
seeks 18
seeks a 20
seeks an 23
senior director 36
senior leadership 22
senior manager 37
senior software -20
serve 8
serve as 11
server -21
serves 14
serves as 19
sexual 20
sexual and 21
social justice 23
software -5
software engineer -26
solutions -4
specialist -17
sql -13
sr manager 38
stack -8
staff 15
staff and 24
staff development 49
staff to 19
state 13
state and 20
statewide 21
statutes 27
stewardship 29
strategic 19
strategic and 22
strategic communications 30
strategic direction 28
strategic partnerships 31
strategic plan 30
strategic planning 22
strategic vision 28
strategies 10
strategies with 26
strategy 15
strategy and 17
submits 39
subordinate 34
such as -6
supervise 25
supervises 32
supervises and 28
supervises the 36
supervising 31
supervision 16
supervision of 20
supervisor of 34
supporters 24
systems -4
team 3
team management 33
team of 10
team s 11
team you -11
technologies -7
terraform -20
test -16
test cases -25
testing -12
tests -17
texas 18
the 3
the agency 19
the annual 25
the board 34
the campaign 30
the cdo 37
the ceo 30
the cfo 36
the chief 29
the communications 29
the county 22
the department 14
the director 33
the division 25
the ed 40
the election 20
the elections 22
the executive 32
the finance 20
the general 16
the leadership 25
the manager 28
the operations 22
the organization 17
the organizing 34
the political 26
the position 11
the president 32
the regional 27
the registration 41
the senior 16
the state 18
the strategic 25
the team 5
the vice 41
the vp 30
their best 17
they will 14
this 4
this high 47
this leader 52
this position 8
to advance 16
to day 13
to ensure 5
to higher 32
to join -7
to lead 21
to the 4
tools -7
troubleshoot -14
ui -18
under 10
under the 15
use -6
user -9
using -10
values 8
vice 36
vice president 40
vision 8
vision and 13
visionary 25
volunteers 20
volunteers and 29
vote 17
voter 17
voter registration 17
voters 17
votes 31
voting 17
vp 27
vp of 27
washington 14
we -3
we re -5
web -9
web applications -21
will 3
will lead 19
will manage 29
will oversee 31
with the 5
women 18
women s 20
work on -9
write -12
you -3
you will -4
your direct 39
your team 16
your teams 40`;
